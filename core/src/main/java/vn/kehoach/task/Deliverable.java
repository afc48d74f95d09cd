package vn.kehoach.task;

import java.util.Optional;
import vn.kehoach.source.Evidence;
import vn.kehoach.text.Folding;

/**
 * A product (sản phẩm) of a task, such as {@code Đề án} or {@code báo cáo kết quả thực hiện}.
 *
 * @param name the product as printed
 * @param evidence the printed words with their place, if the task was read from a paper
 */
public record Deliverable(String name, Optional<Evidence> evidence) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Deliverable {
    if (name.isBlank()) {
      throw new IllegalArgumentException("deliverable must have a name, such as 'Đề án'");
    }
  }

  /**
   * Returns the product's id within its task.
   *
   * @return its words, such as {@code ke-hoach-chi-tiet}; the same for the same words
   */
  public String id() {
    return Folding.slug(name);
  }

  /**
   * Returns a product without a paper behind it.
   *
   * @param name the product
   * @return the deliverable
   * @throws IllegalArgumentException if the name is blank
   */
  public static Deliverable of(String name) {
    return new Deliverable(name, Optional.empty());
  }
}
