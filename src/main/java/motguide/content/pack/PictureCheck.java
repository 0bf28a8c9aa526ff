package motguide.content.pack;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import motguide.content.Media;

/** Every picture is there, is one, and is not too big. */
final class PictureCheck {
  private static final int HEAD = 8;

  private final Draft draft;
  private final PackFiles files;
  private final Findings findings;

  PictureCheck(Draft draft, PackFiles files, Findings findings) {
    this.draft = draft;
    this.files = files;
    this.findings = findings;
  }

  void run() {
    draft.events.entries().forEach(e -> pictures(e.record().media(), e.where()));
    draft.cards.entries().forEach(e -> pictures(e.record().media(), e.where()));
  }

  private void pictures(List<Media> media, Where where) {
    for (int i = 0; i < media.size(); i++) {
      picture(media.get(i).file(), where.at("media").at(i).at("file"));
    }
  }

  private void picture(String file, Where where) {
    if (!PackFiles.staysInside(file)) {
      findings.report(Fault.FILE_OUTSIDE, where, file);
    } else if (!files.has(file)) {
      findings.report(Fault.MEDIA_MISSING, where, file);
    } else {
      look(file, where);
    }
  }

  private void look(String file, Where where) {
    try {
      if (files.size(file) > PackFiles.MAX_PICTURE) {
        findings.report(
            Fault.MEDIA_TOO_BIG, where, files.size(file) >> 20, PackFiles.MAX_PICTURE >> 20);
      } else if (!isWhatItsNameSays(file, files.read(file, HEAD))) {
        findings.report(Fault.MEDIA_KIND, where, file);
      }
    } catch (IOException e) {
      findings.report(Fault.FILE_UNREADABLE, where, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isWhatItsNameSays(String file, byte[] head) {
    String name = file.toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "png" -> begins(head, 0x89, 'P', 'N', 'G');
      case "gif" -> begins(head, 'G', 'I', 'F', '8');
      case "jpg", "jpeg" -> begins(head, 0xFF, 0xD8, 0xFF);
      default -> true;
    };
  }

  private static boolean begins(byte[] head, int... wanted) {
    if (head.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((head[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
