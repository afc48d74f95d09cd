package vn.kehoach.form;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The form of a generated aggregate: hidden implementation, nested {@code Builder}, {@code withX}.
 *
 * <p>Kept in one place so that all aggregates are made alike; see {@code vn.kehoach.plan.Plan} for
 * one that follows it.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Generated.class, Nullable.class, CanIgnoreReturnValue.class})
public @interface HouseForm {}
