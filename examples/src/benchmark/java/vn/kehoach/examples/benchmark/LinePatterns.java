package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The 25 patterns that somebody would begin with who read plan papers by regular expressions. */
final class LinePatterns {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final ImmutableList<Pattern> PATTERNS =
      Stream.of(
              "\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?",
              "\\d+(?:,\\d+)?\\s*(?:%|‰)",
              "\\d+(?:[.,]\\d+)*\\s*(?:ngàn|nghìn|triệu|tỷ)\\s+đồng",
              "\\d+(?:[.,]\\d+)*\\s*(?:người|hộ|ha|km|giường|lượt|cơ sở)",
              "\\d+(?:/\\d[\\d.]*)\\s*(?:dân|người)",
              "ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}",
              "\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}",
              "tháng\\s+\\d{1,2}(?:/|\\s+năm\\s+)\\d{4}",
              "quý\\s+(?:IV|I{1,3}|[1-4])(?:/|\\s+năm\\s+)\\d{4}",
              "giai đoạn\\s+\\d{4}\\s*[-–]\\s*\\d{4}",
              "(?:đến|trước|từ)\\s+(?:cuối\\s+)?năm\\s+\\d{4}",
              "tầm nhìn\\s+(?:đến\\s+)?(?:năm\\s+)?\\d{4}",
              "(?:số:?\\s*)?\\d+/(?:\\d{4}/)?[\\p{Lu}-]+",
              "(?:Nghị quyết|Quyết định|Nghị định|Chỉ thị|Thông tư)\\s+số\\s+\\S+",
              "căn cứ\\s+(?:Luật|Nghị|Quyết|Chỉ|Công)\\s*\\p{L}+",
              "^\\s*(?:I|II|III|IV|V|VI|VII|VIII|IX|X)\\s*[.)-]\\s*\\S.*$",
              "^\\s*\\d+(?:\\.\\d+)*[.)]\\s+\\S.*$",
              "^\\s*[a-zđ]\\)\\s+\\S.*$",
              "^\\s*(?:PHẦN|CHƯƠNG|MỤC|ĐIỀU|PHỤ LỤC)\\s+[IVX\\d]+",
              "(?:Sở|Ban|Cục|Chi cục)\\s+\\p{Lu}\\p{L}*(?:\\s+(?:và\\s+)?\\p{L}+){0,4}",
              "(?:UBND|Ủy ban nhân dân|Hội đồng nhân dân)\\s+(?:tỉnh|huyện|các huyện|thành phố)",
              "(?:chủ trì|phối hợp với|tham mưu|theo dõi|đôn đốc)\\s+[^.;]+",
              "(?:phấn đấu|ít nhất|tối thiểu|trên|dưới|khoảng|không quá)\\s+\\d",
              "(?:tăng|giảm|đạt)\\s+(?:bình quân\\s+)?(?:trên\\s+)?\\d+(?:,\\d+)?",
              "(?:hằng năm|thường xuyên|định kỳ|hàng quý|6 tháng)")
          .map(pattern -> Pattern.compile(pattern, FLAGS))
          .collect(ImmutableList.toImmutableList());

  private LinePatterns() {}

  /** Returns how often the patterns are found in the lines. */
  static long count(List<String> lines) {
    long found = 0;
    for (String line : lines) {
      for (Pattern pattern : PATTERNS) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
          found++;
        }
      }
    }
    return found;
  }
}
