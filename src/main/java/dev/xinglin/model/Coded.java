package dev.xinglin.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a string as a code of a vocabulary that the state extends, so not an enum. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Coded {
  /**
   * The vocabulary that defines the code.
   *
   * @return its name, such as {@code metrics}
   */
  String value();
}
