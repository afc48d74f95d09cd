package vn.kehoach.extract.tofix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of what is not yet read rightly: it passes as long as it fails.
 *
 * <p>When it begins to pass, the build says so: move the test to the room it belongs to.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ExpectedToFailExtension.class)
public @interface ExpectedToFail {
  /** Returns why it fails, in one sentence. */
  String value();
}
