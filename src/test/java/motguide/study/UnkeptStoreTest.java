package motguide.study;

final class UnkeptStoreTest extends ProgressStoreContract {
  @Override
  protected ProgressStore fresh() {
    return new UnkeptStore();
  }

  @Override
  protected ProgressStore another() {
    return new UnkeptStore();
  }

  @Override
  protected ProgressStore reopened(ProgressStore store) {
    return store;
  }
}
