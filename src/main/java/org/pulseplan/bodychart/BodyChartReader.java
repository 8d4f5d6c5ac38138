package org.pulseplan.bodychart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.geom.Area;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.bodychart.PathText.Across;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;

/** Reads the chart from the program's own file: halves are mirrored, and regions cut out of the body one after the other. */
final class BodyChartReader {
    private static final String FILE = "/org/pulseplan/bodychart/body-chart.json";
    private static final Across SAME = x -> x;

    BodyChart shipped() {
        try (InputStream in = BodyChartReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the program lacks its body chart");
            }
            return chart(JsonMapper.builder().build().readTree(in));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static BodyChart chart(JsonNode root) {
        double axis = root.get("axis").asDouble();
        Across mirror = x -> 2 * axis - x;
        Map<ChartFace, Drawing> drawings = new EnumMap<>(ChartFace.class);
        List<RegionShape> regions = new ArrayList<>();
        for (JsonNode node : root.get("faces")) {
            ChartFace face = ChartFace.valueOf(node.get("face").asText());
            Outline body = outline(node.get("outline"), SAME).and(outline(node.get("outline"), mirror));
            drawings.put(face, new Drawing(body, lines(node.get("lines"), mirror)));
            regions.addAll(new Cutting(face, body, mirror).regions(node.get("regions")));
        }
        return new BodyChart(root.get("width").asDouble(), drawings, regions, views(root.get("views")));
    }

    private static List<String> lines(JsonNode lines, Across mirror) {
        List<String> both = new ArrayList<>();
        lines.forEach(line -> Stream.of(SAME, mirror)
                .map(across -> PathText.of(PathText.read(line.asText(), across).getPathIterator(null)))
                .forEach(both::add));
        return both;
    }

    private static List<ChartView> views(JsonNode views) {
        List<ChartView> all = new ArrayList<>();
        for (JsonNode view : views) {
            JsonNode frame = view.get("frame");
            all.add(new ChartView(
                    view.get("id").asText(),
                    ChartFace.valueOf(view.get("face").asText()),
                    new Frame(
                            frame.get(0).asDouble(),
                            frame.get(1).asDouble(),
                            frame.get(2).asDouble(),
                            frame.get(3).asDouble()),
                    view.get("enlarged").asBoolean()));
        }
        return all;
    }

    private static Outline outline(JsonNode path, Across across) {
        return new Outline(new Area(PathText.read(path.asText(), across)));
    }

    /** Cuts the regions of one face; what an earlier one has, a later one does not get. */
    private static final class Cutting {
        private final ChartFace face;
        private final Across mirror;
        private final List<RegionShape> regions = new ArrayList<>();
        private Outline left;

        Cutting(ChartFace face, Outline body, Across mirror) {
            this.face = face;
            this.mirror = mirror;
            this.left = body;
        }

        List<RegionShape> regions(JsonNode nodes) {
            nodes.forEach(this::region);
            return regions;
        }

        private void region(JsonNode node) {
            if (node.get("place").asText().equals("MIDDLE")) {
                cut(node, SAME, Side.MIDLINE);
            } else {
                boolean front = face == ChartFace.FRONT;
                cut(node, SAME, front ? Side.RIGHT : Side.LEFT);
                cut(node, mirror, front ? Side.LEFT : Side.RIGHT);
            }
        }

        private void cut(JsonNode node, Across across, Side side) {
            Outline shape = outline(node.get("cut"), across).within(left);
            left = left.without(shape);
            regions.add(new RegionShape(
                    new ChartRegion(face, Site.valueOf(node.get("site").asText()), side),
                    shape,
                    Optional.ofNullable(node.get("snomed")).map(JsonNode::asText),
                    shape.middle()));
        }
    }
}
