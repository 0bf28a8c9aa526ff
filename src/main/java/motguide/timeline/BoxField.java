package motguide.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The boxes that stand in a lane so far, and where there is room for one more.
 *
 * <p>Finding room costs what stands near, not what stands in the lane.
 */
final class BoxField {
  private static final double BUCKET_PX = 256;
  private static final int WIDE_BUCKETS = 32;
  private static final double TOUCH = 1e-6;

  private final double sideGap;
  private final double rowGap;
  private final Map<Long, List<Taken>> buckets = new HashMap<>();
  private final List<Taken> wide = new ArrayList<>();
  private final List<Taken> near = new ArrayList<>();

  /** A taken rectangle; {@code tag} is whatever the taker likes, or null. */
  record Taken(double x0, double x1, double y0, double y1, @Nullable Object tag) {}

  BoxField(double sideGap, double rowGap) {
    this.sideGap = sideGap;
    this.rowGap = rowGap;
  }

  Taken take(double x0, double x1, double y0, double y1, @Nullable Object tag) {
    Taken taken = new Taken(x0, x1, y0, y1, tag);
    long first = bucket(x0);
    long last = bucket(x1);
    if (last - first > WIDE_BUCKETS) {
      wide.add(taken);
    } else {
      for (long i = first; i <= last; i++) {
        buckets.computeIfAbsent(i, key -> new ArrayList<>(4)).add(taken);
      }
    }
    return taken;
  }

  void free(Taken taken) {
    wide.remove(taken);
    for (long i = bucket(taken.x0()); i <= bucket(taken.x1()); i++) {
      List<Taken> list = buckets.get(i);
      if (list != null) {
        list.remove(taken);
      }
    }
  }

  /**
   * The highest place between {@code top} and {@code bottom} for a box of the given width and
   * height; NaN if there is none.
   *
   * @param preferred taken if it is free; NaN for none
   */
  double room(double x0, double x1, double height, double top, double bottom, double preferred) {
    List<Taken> around = near(x0, x1);
    if (preferred >= top && preferred + height <= bottom && isFree(around, preferred, height)) {
      return preferred;
    }
    double y = top;
    for (Taken taken : around) {
      if (y + height + rowGap <= taken.y0() + TOUCH) {
        break;
      }
      y = Math.max(y, Math.ceil(taken.y1() + rowGap - TOUCH));
    }
    return y + height <= bottom + TOUCH ? y : Double.NaN;
  }

  private boolean isFree(List<Taken> around, double y, double height) {
    for (Taken taken : around) {
      if (y < taken.y1() + rowGap - TOUCH && y + height > taken.y0() - rowGap + TOUCH) {
        return false;
      }
    }
    return true;
  }

  /** The rectangles that a box there would touch, its distances included. */
  List<Taken> touching(double x0, double x1, double y, double height) {
    List<Taken> touching = new ArrayList<>(near(x0, x1));
    touching.removeIf(
        taken -> y >= taken.y1() + rowGap - TOUCH || y + height <= taken.y0() - rowGap + TOUCH);
    return touching;
  }

  /** What stands between two x, from top to bottom; reused by the next call. */
  private List<Taken> near(double x0, double x1) {
    near.clear();
    double from = x0 - sideGap + TOUCH;
    double to = x1 + sideGap - TOUCH;
    for (Taken taken : wide) {
      if (taken.x1() > from && taken.x0() < to) {
        near.add(taken);
      }
    }
    long first = bucket(from);
    long last = bucket(to);
    if (last - first < buckets.size()) {
      for (long i = first; i <= last; i++) {
        addFrom(i, buckets.get(i), first, from, to);
      }
    } else {
      // Something long at a close zoom: there are fewer full buckets than buckets it lies over.
      for (Map.Entry<Long, List<Taken>> bucket : buckets.entrySet()) {
        if (bucket.getKey() >= first && bucket.getKey() <= last) {
          addFrom(bucket.getKey(), bucket.getValue(), first, from, to);
        }
      }
    }
    near.sort((a, b) -> Double.compare(a.y0(), b.y0()));
    return near;
  }

  /** One that reaches into several buckets counts in the first of them only. */
  private void addFrom(
      long bucket, @Nullable List<Taken> list, long first, double from, double to) {
    if (list != null) {
      for (Taken taken : list) {
        if (taken.x1() > from && taken.x0() < to && Math.max(first, bucket(taken.x0())) == bucket) {
          near.add(taken);
        }
      }
    }
  }

  private static long bucket(double x) {
    return (long) Math.floor(x / BUCKET_PX);
  }
}
