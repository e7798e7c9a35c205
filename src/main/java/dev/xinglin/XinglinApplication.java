package dev.xinglin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Xinglin: the store, the seed and the GraphQL endpoint. */
@SpringBootApplication
public class XinglinApplication {

  /**
   * Starts the application.
   *
   * @param args Spring Boot arguments, such as {@code --server.port=8080}
   */
  public static void main(String[] args) {
    SpringApplication.run(XinglinApplication.class, args);
  }
}
