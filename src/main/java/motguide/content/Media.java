package motguide.content;

/**
 * A picture within the pack, with what is needed to show it to everybody and lawfully.
 *
 * @param file path within the pack, with {@code /} between folders
 * @param alt what is to be seen, for whoever cannot see it
 * @param credit whom it is to be credited to, as it is to be printed
 * @param licence SPDX identifier
 */
public record Media(String file, LocalizedText alt, String credit, String licence) {}
