package vn.kehoach.plan;

/**
 * The file a plan was read from, such as {@code 132-KH-UBND.docx}.
 *
 * @param document the id of the bytes, the first 16 hexadecimal digits of their SHA-256; spans of
 *     the plan's facts name it
 * @param name what the file was called, or the empty string
 * @param mediaType the format it was read as, such as {@code text/markdown}
 */
public record PlanSource(String document, String name, String mediaType) {}
