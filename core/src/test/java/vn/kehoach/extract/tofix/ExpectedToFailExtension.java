package vn.kehoach.extract.tofix;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Turns the outcome of a test about: it fails when the test passes. */
final class ExpectedToFailExtension implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    mustFail(invocation, method);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    mustFail(invocation, method);
  }

  private static void mustFail(
      Invocation<Void> invocation, ReflectiveInvocationContext<Method> method) {
    try {
      invocation.proceed();
    } catch (Throwable expected) {
      return;
    }
    throw new AssertionError(
        method.getExecutable().getName()
            + " passes now: take @ExpectedToFail away and move the test to the room it belongs to");
  }
}
