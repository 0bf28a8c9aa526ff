/**
 * What a person writes and marks beside the pack: the box on an event or a card, and the list of
 * all of it. May use the study and the kit. Start reading at {@link motguide.ui.notes.NoteBox}.
 */
@NullMarked
package motguide.ui.notes;

import org.jspecify.annotations.NullMarked;
