/**
 * The vote of a class without telephones, as the room and the lecturer see it.
 *
 * <p>May use the kit, the projection and {@code lecture}.
 *
 * <p>Start reading at {@link motguide.ui.vote.HandCountBoards}.
 */
@NullMarked
package motguide.ui.vote;

import org.jspecify.annotations.NullMarked;
