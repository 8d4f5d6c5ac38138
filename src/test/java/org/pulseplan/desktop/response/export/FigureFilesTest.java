package org.pulseplan.desktop.response.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pulseplan.sheet.Figure;
import org.pulseplan.sheet.Figure.Anchor;
import org.pulseplan.sheet.Figure.Box;
import org.pulseplan.sheet.Figure.Disc;
import org.pulseplan.sheet.Figure.Grey;
import org.pulseplan.sheet.Figure.Line;
import org.pulseplan.sheet.Figure.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FigureFilesTest {
    private static final String AWKWARD = "Žółć <b>&\"x\u0001\" ]]>";

    private final Figure figure = new Figure(
            200,
            100,
            "A title & more",
            AWKWARD,
            List.of(
                    new Box(20, 20, 60, 40, Grey.LIGHT),
                    new Line(0, 90, 200, 90, 2, Grey.BLACK, false),
                    new Disc(150, 40, 10, Grey.BLACK),
                    new Words(10, 80, AWKWARD, 11, true, Anchor.START)));

    @Test
    void svgIsWellFormedAndHoldsEveryWordAndNoMarkupOfTheWords() throws Exception {
        Document document = svg(figure);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("A title & more");
        assertThat(document.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo(AWKWARD.replace('\u0001', '\ufffd'));
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void svgPlacesShapesWhereTheFigureHasThem() throws Exception {
        Element circle = (Element) svg(figure).getElementsByTagName("circle").item(0);
        assertThat(circle.getAttribute("cx")).isEqualTo("150.00");
        assertThat(circle.getAttribute("fill")).isEqualTo("#000000");
        Element box = (Element) svg(figure).getElementsByTagName("rect").item(1);
        assertThat(box.getAttribute("width")).isEqualTo("60.00");
        assertThat(box.getAttribute("fill")).isEqualTo("#c8c8c8");
    }

    @Test
    void pngIsInGreysTwiceAsSharpAndDrawsTheSameShapes() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PngFigure.of(figure)));
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getColorModel().getNumColorComponents()).isEqualTo(1);
        assertThat(grey(picture, 150, 40)).isZero();
        assertThat(grey(picture, 50, 40)).isEqualTo(200);
        assertThat(grey(picture, 150, 70)).isEqualTo(255);
    }

    /** Three hundred lesions and more must not need more memory than a workstation has. */
    @Test
    void aVeryLongPngIsMadeLessSharpInsteadOfTooLarge() throws Exception {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(PngFigure.of(new Figure(1020, 40_000, "long", "", List.of()))));
        assertThat((double) picture.getWidth() * picture.getHeight()).isBetween(39e6, 41e6);
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(2 * x, 2 * y, 0);
    }

    private static Document svg(Figure figure) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SvgFigure.of(figure).getBytes(StandardCharsets.UTF_8)));
    }
}
