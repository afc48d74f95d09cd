package vn.kehoach.io.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the drawing of a page apart. Pictures, shadings and annotations are not drawn, and the
 * procedures of Type 3 fonts are not run.
 */
final class PageEngine extends PDFGraphicsStreamEngine {

  private final Budget budget;
  private final Type.Memory types;
  private final OldLetters letters;
  private final PageCollector collected;

  private PageEngine(PDPage page, Budget budget, Type.Memory types, OldLetters letters) {
    super(page);
    this.budget = budget;
    this.types = types;
    this.letters = letters;
    PDRectangle box = page.getCropBox();
    this.collected =
        new PageCollector(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    addOperator(new DrawObject(this)); // draws forms, passes over pictures
    addOperator(new InlinePicture());
  }

  static Page read(PDPage page, int number, Budget budget, Type.Memory types, OldLetters letters)
      throws IOException {
    PageEngine engine = new PageEngine(page, budget, types, letters);
    engine.processPage(page);
    return engine.collected.page(number);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.step();
    budget.level(getLevel());
    if (operator.getName().equals("Do") && !operands.isEmpty()) {
      notePicture(operands.get(0));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (exception instanceof Budget.SpentException) {
      throw exception;
    }
    super.operatorException(operator, operands, exception);
  }

  private void notePicture(COSBase name) {
    if (name instanceof COSName picture
        && getResources() != null
        && getResources().isImageXObject(picture)) {
      picture();
    }
  }

  private void picture() {
    Matrix placed = getGraphicsState().getCurrentTransformationMatrix();
    float a = placed.getScaleX() * placed.getScaleY();
    float b = placed.getShearX() * placed.getShearY();
    collected.picture(Math.abs(a - b));
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.glyph();
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty()) {
      collected.unmapped();
      return;
    }
    Type type = types.of(font);
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean outlined = mode == RenderingMode.FILL_STROKE;
    collected.glyph(
        letters.glyph(font, code, text),
        at.getTranslateX(),
        at.getTranslateY(),
        displacement.getX() * at.getScaleX(),
        displacement.getX() * at.getShearY(),
        Math.hypot(at.getShearX(), at.getScaleY()),
        new Type(type.bold() || outlined, type.italic()));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    collected.moveTo(p0.getX(), p0.getY());
    collected.lineTo(p1.getX(), p1.getY());
    collected.lineTo(p2.getX(), p2.getY());
    collected.lineTo(p3.getX(), p3.getY());
    collected.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    collected.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    collected.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    collected.moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return collected.currentPoint();
  }

  @Override
  public void closePath() {
    collected.closePath();
  }

  @Override
  public void endPath() {
    collected.endPath();
  }

  @Override
  public void strokePath() {
    collected.strokePath();
  }

  @Override
  public void fillPath(int windingRule) {
    collected.fillPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    collected.strokePath();
  }

  @Override
  public void clip(int windingRule) {
    // what is cut off is read all the same
  }

  @Override
  public void drawImage(PDImage image) {
    // pictures are noted before they are decoded
  }

  @Override
  public void shadingFill(COSName shading) {
    // colours say nothing
  }

  /** Notes a picture within the stream without decoding it. */
  private final class InlinePicture extends OperatorProcessor {

    InlinePicture() {
      super(PageEngine.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      picture();
    }

    @Override
    public String getName() {
      return "BI";
    }
  }
}
