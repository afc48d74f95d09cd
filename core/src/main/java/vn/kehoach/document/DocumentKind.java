package vn.kehoach.document;

import com.google.common.collect.ImmutableList;

/**
 * A kind of official paper (loại văn bản), such as Kế hoạch with the letters {@code KH}.
 *
 * <p>The kind tells the form of a paper, not its matter: a plan may come as a Kế hoạch, a Chương
 * trình, an Đề án, or inside a Quyết định. The letters alone do not tell the kind: {@code TT} is
 * Thông tư for the State and Thông tri for the Party, so a kind always names its system. The kinds
 * are those of Nghị định 30/2020/NĐ-CP (Phụ lục III), Luật 64/2025/QH15 (Điều 4) and Quy định
 * 399-QĐ/TW.
 *
 * @param id the stable name of the kind, such as {@code st.ke-hoach}; never blank
 * @param code the letters in a number, such as {@code CTr}; empty where a number carries none
 * @param name the printed name in sentence case, such as {@code Kế hoạch}; never blank
 * @param system the system of papers, never {@link DocumentSystem#UNKNOWN}
 * @param otherNames further printed names, such as {@code Chương trình hành động}; may be empty
 * @param scope the issuer, where several tiers of norms share name and letters; else empty
 * @param citedByName whether such papers are cited by name without a number, as laws are
 * @param english the English name, such as {@code plan}
 */
public record DocumentKind(
    String id,
    String code,
    String name,
    DocumentSystem system,
    ImmutableList<String> otherNames,
    String scope,
    boolean citedByName,
    String english) {

  /**
   * Makes a kind.
   *
   * @throws IllegalArgumentException if {@code id} or {@code name} is blank
   */
  public DocumentKind {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must name the kind, such as 'st.ke-hoach', was blank");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must be printed words, such as 'Kế hoạch'");
    }
  }
}
