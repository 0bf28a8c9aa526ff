package motguide.sheet;

import java.util.List;

/**
 * What makes a sheet one to be filled in.
 *
 * @param axisSaysDates whether the ticks of the axis are labelled
 * @param bankTitle stands over the words to choose from
 * @param bank words to choose from, in the order they are printed; empty for none
 */
record Exercise(boolean axisSaysDates, String bankTitle, List<String> bank) {

  /** Of a sheet to be read. */
  static final Exercise NONE = new Exercise(true, "", List.of());

  /** Copies the list. */
  Exercise {
    bank = List.copyOf(bank);
  }
}
