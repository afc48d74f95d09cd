package vn.kehoach.io.facts;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.plan.Signer;
import vn.kehoach.territory.Territory;

/** The text of {@code meta.json}. */
final class MetaFacts {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final PrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(LINES)
          .withArrayIndenter(LINES);

  private MetaFacts() {}

  static String of(Plan plan) {
    ObjectNode meta = JsonNodeFactory.instance.objectNode();
    addHeader(meta, plan.info());
    plan.info().signers().forEach(signer -> addSigner(meta.withArray("signers"), signer));
    plan.legalBases().forEach(basis -> addReference(meta.withArray("legal_bases"), basis));
    numbers(plan).forEach(meta.withArray("all_references")::add);
    addPeriod(meta.putObject("period"), plan.info());
    put(meta, "territory", plan.info().territory().map(Territory::name));
    addMore(meta, plan);
    return MAPPER.writer().with(PRINTER).writeValueAsString(meta) + "\n";
  }

  private static void addHeader(ObjectNode meta, PlanInfo info) {
    meta.put("kind", info.nature().label());
    put(meta, "number", info.number().map(DocumentNumber::serial));
    put(meta, "symbol", info.number().map(DocumentNumber::printed));
    put(meta, "type", info.number().map(DocumentNumber::kind).or(() -> lettersOf(info.kind())));
    put(meta, "issuer", Optional.of(info.issuer()));
    put(meta, "place", Optional.of(info.place()));
    put(meta, "issued", info.issued().map(Object::toString));
    put(meta, "title", Optional.of(info.title()));
    meta.putArray("signers");
    meta.putArray("legal_bases");
    meta.putArray("all_references");
  }

  /** Returns the letters that a paper of this kind has in its number, where that is left blank. */
  private static Optional<String> lettersOf(String kind) {
    return DocumentKinds.standard().byName(kind).map(DocumentKind::code);
  }

  private static void addSigner(ArrayNode signers, Signer signer) {
    ObjectNode node = signers.addObject();
    put(node, "title", Optional.of(signer.title()));
    put(node, "name", Optional.of(signer.name()));
    put(node, "on_behalf_of", Optional.of(signer.onBehalfOf()));
  }

  private static void addReference(ArrayNode bases, LegalBasis basis) {
    DocumentReference reference = basis.reference();
    ObjectNode node = bases.addObject();
    put(node, "number", reference.number().map(DocumentNumber::normalised));
    put(node, "type", Optional.of(reference.kind()));
    put(node, "issuer", Optional.of(reference.issuer()));
    put(node, "date", reference.date().map(Object::toString));
    put(node, "title", Optional.of(reference.title()));
    node.put("relation", basis.relation().name().toLowerCase(Locale.ROOT));
  }

  /** Returns the numbers of the papers cited anywhere, each once. */
  private static Stream<String> numbers(Plan plan) {
    return Stream.concat(plan.references().stream(), plan.legalBases().stream())
        .map(basis -> basis.reference().number())
        .flatMap(Optional::stream)
        .map(DocumentNumber::normalised)
        .distinct();
  }

  private static void addPeriod(ObjectNode period, PlanInfo info) {
    put(period, "start", Optional.of(FactDates.start(info.period())));
    put(period, "end", Optional.of(FactDates.end(info.period())));
    put(period, "vision", info.vision().map(FactDates::end));
  }

  /** Adds what only some papers say; nothing is written for the others. */
  private static void addMore(ObjectNode meta, Plan plan) {
    PlanInfo info = plan.info();
    addText(meta, "type_name", info.kind());
    addText(meta, "symbol_normalised", info.number().map(DocumentNumber::normalised).orElse(""));
    addText(meta, "author", info.author());
    addText(meta, "event_date", info.eventDate().map(Object::toString).orElse(""));
    addText(meta, "lead", info.lead());
    addTexts(meta, "recipients", info.recipients());
    addTexts(meta, "unnumbered_references", unnumbered(plan));
    addText(meta, "source", plan.source().map(PlanSource::name).orElse(""));
  }

  private static ImmutableList<String> unnumbered(Plan plan) {
    return plan.references().stream()
        .map(LegalBasis::reference)
        .filter(reference -> reference.number().isEmpty())
        .map(reference -> FactTable.line(reference.kind() + " " + reference.title()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static void addText(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, FactTable.line(text));
    }
  }

  private static void addTexts(ObjectNode node, String name, ImmutableList<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = node.putArray(name);
      texts.forEach(text -> array.add(FactTable.line(text)));
    }
  }

  /** Puts a text on one line; null if the paper does not say it. */
  private static void put(ObjectNode node, String name, Optional<String> text) {
    Optional<String> line = text.map(FactTable::line).filter(words -> !words.isEmpty());
    if (line.isPresent()) {
      node.put(name, line.get());
    } else {
      node.putNull(name);
    }
  }
}
