package dev.xinglin.benchmark.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The least application with the same starters: one type, one field, no store. */
@SpringBootApplication
public class BareApplication {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(BareApplication.class, args);
  }

  @Controller
  static class Hello {
    @QueryMapping
    String hello() {
      return "world";
    }
  }
}
