/**
 * The root of the house; it holds rooms and no types.
 *
 * <p>The style below is how the wide aggregates of all rooms are generated: hidden implementation,
 * nested {@code Builder}, {@code withX}; see {@code vn.kehoach.plan.Plan} for one.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    optionalAcceptNullable = false,
    allowedClasspathAnnotations = {Generated.class, Nullable.class, CanIgnoreReturnValue.class})
package vn.kehoach;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
