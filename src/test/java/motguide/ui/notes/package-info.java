/** Tests of notes and bookmarks. */
@org.jspecify.annotations.NullMarked
package motguide.ui.notes;
