package motguide.content.pack;

/** Whoever waits for a pack: is told how far the reading is, and can call it off. */
public interface Progress {

  /** Nobody waits. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(double fraction) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Called now and then, on the thread that reads.
   *
   * @param fraction how much is done, from 0 to 1, never falling
   */
  void at(double fraction);

  /** Asked now and then; once true, the reading ends with a cancellation. */
  boolean cancelled();
}
