package motguide.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds items without name that stand so close that they are better told as a number. */
final class Clusterer {
  private static final double NEAR_PX = 26;
  private static final double NEAR_PX_FAR_OUT = 20;
  private static final double LONGEST_PX = 360;
  private static final int LEAST = 4;

  private Clusterer() {}

  /** Neighbouring items of a lane, of which {@code count} are without name. */
  record Group(int firstPlace, int lastPlace, int count) {}

  /**
   * The groups of four and more among the items of a task that are not named.
   *
   * <p>Steps over crowds by searching, so that the cost grows with the width, not with the number
   * of items.
   *
   * @param named indices of items with a name
   */
  static List<Group> groups(LaneTask task, Set<Integer> named) {
    LaneIndex lane = task.lane();
    int[] namedPlaces = namedPlaces(task, named);
    double near = task.sizes().px(task.naming().level() == Level.Z1 ? NEAR_PX_FAR_OUT : NEAR_PX);
    double longest = task.sizes().px(LONGEST_PX);
    List<Group> groups = new ArrayList<>();
    int place = nextUnnamed(namedPlaces, task.fromPlace());
    while (place < task.toPlace()) {
      int first = place;
      int last = place;
      double limit = task.x(lane.anchorAt(first)) + longest;
      while (true) {
        double reach = Math.min(task.x(lane.anchorAt(last)) + near, limit);
        int end = Math.min(lane.firstFrom(task.day(reach)), task.toPlace());
        int farthest = previousUnnamed(namedPlaces, end - 1);
        if (farthest <= last) {
          break;
        }
        last = farthest;
      }
      int count = last - first + 1 - between(namedPlaces, first, last);
      if (count >= LEAST) {
        groups.add(new Group(first, last, count));
      }
      place = nextUnnamed(namedPlaces, last + 1);
    }
    return groups;
  }

  /** Places, in order, of what has a name, or never joins a cluster. */
  private static int[] namedPlaces(LaneTask task, Set<Integer> named) {
    int[] places = new int[task.places().size() + task.obstacles().size()];
    int count = 0;
    for (Box bar : task.obstacles()) {
      int place = task.lane().placeOf(bar.item(), bar.startDay());
      if (place >= 0) {
        places[count++] = place;
      }
    }
    for (int place : task.places()) {
      int item = task.lane().itemAt(place);
      if (named.contains(item) || task.naming().emphasis().keepsApart(item)) {
        places[count++] = place;
      }
    }
    int[] sorted = Arrays.copyOf(places, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int nextUnnamed(int[] named, int place) {
    int at = Arrays.binarySearch(named, place);
    int next = place;
    while (at >= 0 && at < named.length && named[at] == next) {
      at++;
      next++;
    }
    return next;
  }

  private static int previousUnnamed(int[] named, int place) {
    int at = Arrays.binarySearch(named, place);
    int previous = place;
    while (at >= 0 && named[at] == previous) {
      at--;
      previous--;
    }
    return previous;
  }

  private static int between(int[] named, int first, int last) {
    return insertion(named, last + 1) - insertion(named, first);
  }

  private static int insertion(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at >= 0 ? at : -at - 1;
  }
}
