package motguide.ui.timeline;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * An opaque picture that is drawn pixel by pixel and shown without copying.
 *
 * <p>Coordinates are pixels of the design surface; where the screen has more of its own, each is
 * drawn as several.
 */
final class PixelCanvas {
  private final ImageView view = new ImageView();
  private int[] pixels = new int[0];
  private PixelBuffer<IntBuffer> buffer = buffer(1, 1);
  private int width;
  private int height;
  private double scale = 1;

  PixelCanvas() {
    view.setMouseTransparent(true);
    view.setManaged(false);
  }

  private PixelBuffer<IntBuffer> buffer(int newWidth, int newHeight) {
    pixels = new int[newWidth * newHeight];
    return new PixelBuffer<>(
        newWidth, newHeight, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
  }

  ImageView view() {
    return view;
  }

  /** Makes it so large, on a screen that has {@code newScale} pixels to each of ours. */
  void resize(double widthPx, double heightPx, double newScale) {
    int newWidth = Math.max(1, (int) Math.ceil(widthPx * newScale));
    int newHeight = Math.max(1, (int) Math.ceil(heightPx * newScale));
    if (newWidth != width || newHeight != height || newScale != scale) {
      width = newWidth;
      height = newHeight;
      scale = newScale;
      buffer = buffer(width, height);
      view.setImage(new WritableImage(buffer));
      view.setFitWidth(width / scale);
      view.setFitHeight(height / scale);
    }
  }

  /** Shows what has been drawn. */
  void flush() {
    buffer.updateBuffer(changed -> null);
  }

  private int device(double at) {
    return (int) Math.rint(at * scale);
  }

  /** Fills rows with a copy of one row of colours. */
  void fillRows(double y0, double y1, int[] row) {
    int to = Math.min(height, device(y1));
    for (int y = Math.max(0, device(y0)); y < to; y++) {
      System.arraycopy(row, 0, pixels, y * width, Math.min(width, row.length));
    }
  }

  /** Puts back the row of colours in a rectangle. */
  void restore(double x0, double y0, double x1, double y1, int[] row) {
    int left = Math.max(0, device(x0));
    int right = Math.min(Math.min(width, row.length), device(x1));
    int to = Math.min(height, device(y1));
    if (right > left) {
      for (int y = Math.max(0, device(y0)); y < to; y++) {
        System.arraycopy(row, left, pixels, y * width + left, right - left);
      }
    }
  }

  /** A row of the width of the picture in one colour. */
  int[] row(int colour) {
    int[] row = new int[width];
    Arrays.fill(row, colour);
    return row;
  }

  /** Colours a part of a row. */
  void paintRow(int[] row, double x0, double x1, int colour) {
    int from = Math.clamp(device(x0), 0, row.length);
    int to = Math.clamp(Math.max(device(x1), device(x0) + (x1 > x0 ? 1 : 0)), from, row.length);
    Arrays.fill(row, from, to, colour);
  }

  void fill(double x0, double y0, double x1, double y1, int colour) {
    int left = Math.max(0, device(x0));
    int right = Math.min(width, Math.max(device(x1), device(x0) + 1));
    int to = Math.min(height, Math.max(device(y1), device(y0) + 1));
    if (right > left) {
      for (int y = Math.max(0, device(y0)); y < to; y++) {
        Arrays.fill(pixels, y * width + left, y * width + right, colour);
      }
    }
  }

  /** Fills with a colour that lets through what is there. */
  void blend(double x0, double y0, double x1, double y1, int colour, double share) {
    if (share >= 1) {
      fill(x0, y0, x1, y1, colour);
      return;
    }
    int left = Math.max(0, device(x0));
    int right = Math.min(width, Math.max(device(x1), device(x0) + 1));
    int to = Math.min(height, Math.max(device(y1), device(y0) + 1));
    for (int y = Math.max(0, device(y0)); y < to; y++) {
      for (int i = y * width + left; i < y * width + right; i++) {
        pixels[i] = Palette.mix(pixels[i], colour, share);
      }
    }
  }

  /** A fill whose share runs evenly from one side to the other. */
  void fade(
      double x0, double y0, double x1, double y1, int colour, double fromShare, double toShare) {
    int left = device(x0);
    int right = Math.max(device(x1), left + 1);
    int top = Math.max(0, device(y0));
    int bottom = Math.min(height, device(y1));
    for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
      double share = fromShare + (toShare - fromShare) * (x + 0.5 - left) / (right - left);
      for (int y = top; y < bottom; y++) {
        int i = y * width + x;
        pixels[i] = Palette.mix(pixels[i], colour, share);
      }
    }
  }

  /** A vertical line in dashes. */
  void dashes(
      double x0, double y0, double x1, double y1, int colour, double share, double on, double off) {
    for (double y = y0; y < y1; y += on + off) {
      blend(x0, y, x1, Math.min(y1, y + on), colour, share);
    }
  }

  /** A circle, filled with one colour and drawn round with another. */
  void dot(double centreX, double centreY, double radius, double line, int fill, int colour) {
    double cx = centreX * scale;
    double cy = centreY * scale;
    double outer = (radius + line / 2) * scale;
    double inner = (radius - line / 2) * scale;
    for (int y = (int) Math.floor(cy - outer); y <= cy + outer; y++) {
      for (int x = (int) Math.floor(cx - outer); x <= cx + outer; x++) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
          double distance = Math.hypot(x + 0.5 - cx, y + 0.5 - cy);
          int i = y * width + x;
          double within = Math.clamp(outer - distance + 0.5, 0, 1);
          double core = Math.clamp(inner - distance + 0.5, 0, 1);
          pixels[i] = Palette.mix(pixels[i], Palette.mix(colour, fill, core), within);
        }
      }
    }
  }

  /** A straight line of any direction. */
  void stroke(double x0, double y0, double x1, double y1, double line, int colour) {
    double half = line * scale / 2;
    double ax = x0 * scale;
    double ay = y0 * scale;
    double dx = x1 * scale - ax;
    double dy = y1 * scale - ay;
    double length2 = Math.max(1e-9, dx * dx + dy * dy);
    int fromX = (int) Math.floor(Math.min(ax, ax + dx) - half - 1);
    int toX = (int) Math.ceil(Math.max(ax, ax + dx) + half + 1);
    int fromY = (int) Math.floor(Math.min(ay, ay + dy) - half - 1);
    int toY = (int) Math.ceil(Math.max(ay, ay + dy) + half + 1);
    for (int y = Math.max(0, fromY); y < Math.min(height, toY); y++) {
      for (int x = Math.max(0, fromX); x < Math.min(width, toX); x++) {
        double px = x + 0.5 - ax;
        double py = y + 0.5 - ay;
        double along = Math.clamp((px * dx + py * dy) / length2, 0, 1);
        double distance = Math.hypot(px - along * dx, py - along * dy);
        double share = Math.clamp(half - distance + 0.5, 0, 1);
        if (share > 0) {
          int i = y * width + x;
          pixels[i] = Palette.mix(pixels[i], colour, share);
        }
      }
    }
  }

  /** The colour at a place. */
  int colourAt(double x, double y) {
    int column = Math.clamp(device(x), 0, width - 1);
    return pixels[Math.clamp(device(y), 0, height - 1) * width + column];
  }
}
