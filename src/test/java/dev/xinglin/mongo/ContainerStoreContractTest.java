package dev.xinglin.mongo;

import com.github.dockerjava.api.exception.DockerException;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** The contract on a MongoDB container, where Docker has the image; none is ever pulled. */
class ContainerStoreContractTest extends ServerStoreContract {
  private static final String IMAGE = "mongo:8.0";

  private MongoDBContainer container;

  @Override
  String connect() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      skip("no Docker engine answers");
    }
    try {
      DockerClientFactory.lazyClient().inspectImageCmd(IMAGE).exec();
    } catch (DockerException e) {
      skip("Docker has no image " + IMAGE);
    }
    container = new MongoDBContainer(DockerImageName.parse(IMAGE)).withImagePullPolicy(it -> false);
    container.start();
    return container.getConnectionString();
  }

  @Override
  void disconnect() {
    if (container != null) {
      container.stop();
    }
  }

  private static void skip(String why) {
    String reason = "SKIPPED, the store's contract on a MongoDB container: " + why;
    System.err.println(reason);
    Assumptions.abort(reason);
  }
}
