package motguide.exchange;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes pixels as a PNG file. */
public final class PixelsFile {
  private PixelsFile() {}

  /**
   * Writes a picture, in place of a file that is there already; makes the folder if need be.
   *
   * @param argb row by row from the top, {@code width × height} of them; transparency is dropped
   * @throws IOException if the disk will not take it
   */
  public static void write(int[] argb, int width, int height, Path file) throws IOException {
    if (argb.length != (long) width * height) {
      throw new IllegalArgumentException(argb.length + " pixels for " + width + "×" + height);
    }
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, argb, 0, width);
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!ImageIO.write(picture, "png", file.toFile())) {
      throw new IOException("no PNG writer for " + file);
    }
  }
}
