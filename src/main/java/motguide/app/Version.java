package motguide.app;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  /** The version of the program, as in the build file; a test holds the two together. */
  static final String PROGRAM = "0.1.0";

  @Override
  public String[] getVersion() {
    return new String[] {"motguide " + PROGRAM, "Java " + Runtime.version()};
  }
}
