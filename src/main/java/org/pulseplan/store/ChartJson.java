package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;

/** What a case file holds of the body chart: where lesions are marked, and which regions were irradiated. */
final class ChartJson {
    private static final String FACE = "face";
    private static final String SITE = "site";
    private static final String SIDE = "side";
    private static final String X = "x";
    private static final String Y = "y";
    private static final List<String> REGION = List.of(FACE, SITE, SIDE);
    private static final List<String> MARK = List.of(FACE, SITE, SIDE, X, Y);
    private static final BigDecimal LARGEST = new BigDecimal("1000");
    private static final int DIGITS = 1;

    static void write(ObjectNode root, List<ChartRegion> irradiated) {
        if (!irradiated.isEmpty()) {
            ArrayNode regions = root.putArray(CaseFormat.IRRADIATED);
            irradiated.forEach(region -> regions.add(of(region)));
        }
    }

    private static ObjectNode of(ChartRegion region) {
        return JsonText.object()
                .put(FACE, region.face().name())
                .put(SITE, region.site().name())
                .put(SIDE, region.side().name());
    }

    static ObjectNode of(ChartPosition position) {
        ObjectNode node = of(position.region());
        position.point()
                .ifPresent(point -> node.put(X, JsonText.exact(point.x())).put(Y, JsonText.exact(point.y())));
        return node;
    }

    List<ChartRegion> regions(Spot spot) {
        List<ChartRegion> regions = new ArrayList<>();
        for (Spot item : spot.items(CaseFormat.MOST_REGIONS)) {
            ChartRegion region = region(item, item.members(REGION));
            if (regions.contains(region)) {
                throw item.fault("store.region.twice");
            }
            regions.add(region);
        }
        return regions;
    }

    ChartPosition position(Spot spot) {
        Map<String, Spot> members = spot.members(MARK);
        return new ChartPosition(region(spot, members), point(spot, members));
    }

    private static ChartRegion region(Spot spot, Map<String, Spot> members) {
        return new ChartRegion(
                constant(spot.need(members, FACE), ChartFace.class),
                constant(spot.need(members, SITE), Site.class),
                constant(spot.need(members, SIDE), Side.class));
    }

    /** Both numbers, or none. */
    private static Optional<ChartPoint> point(Spot spot, Map<String, Spot> members) {
        return members.containsKey(X) || members.containsKey(Y)
                ? Optional.of(new ChartPoint(number(spot.need(members, X)), number(spot.need(members, Y))))
                : Optional.empty();
    }

    private static double number(Spot spot) {
        BigDecimal number = spot.number("store.expected.point").number();
        if (number.signum() < 0
                || number.compareTo(LARGEST) > 0
                || number.stripTrailingZeros().scale() > DIGITS) {
            throw spot.fault("store.expected.point");
        }
        return number.doubleValue();
    }

    private static <E extends Enum<E>> E constant(Spot spot, Class<E> type) {
        FieldsReader.requireConstant(new Field.Choice<>(type), spot);
        return Enum.valueOf(type, spot.text("store.expected.text"));
    }
}
