package dev.xinglin.oracle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test over HTTP on the generated world; all of them share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "xinglin.store.ephemeral=true",
      "xinglin.seed.location=",
      // The questions are many and deep; what they may cost is another test's matter.
      "xinglin.guard.max-cost=20000000"
    })
@Import(Universe.class)
@interface OracleTest {}
