package dk.overblik.app.folder;

import dk.overblik.access.Patience;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.folder.Settling.Readiness;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.app.folder.drop.Inbox;
import dk.overblik.app.folder.drop.StandingSettings;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.OwnResults;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rounds of the watcher: a look through the inbox, and all made that is due. */
final class Rounds {

    /** Where so many files in a row cannot be written, the next one cannot either. */
    private static final int MOST_TROUBLES = 3;

    private final DropFolder folder;
    private final FolderSettings settings;
    private final Outside around;
    private final Making workshop;
    private final Settling settling;
    private final Set<String> troubled = new HashSet<>();

    /** What was said to lie beside the inbox. */
    private final Set<String> misplaced = new HashSet<>();

    Rounds(DropFolder folder, FolderSettings settings, Outside around, Making workshop) {
        this.folder = folder;
        this.settings = settings;
        this.around = around;
        this.workshop = workshop;
        this.settling = new Settling(around.states());
    }

    /** Makes what is due and says what must be looked at again. */
    Look round() {
        Optional<List<Drop>> drops = drops();
        if (drops.isEmpty()) {
            return Look.inVain();
        }
        keepOnly(drops.get());
        tellOfMisplaced();
        Optional<String> trouble = workshop.restoreResults();
        settings.lookAnew();
        Set<String> waiting = new HashSet<>();
        List<Due> due = new ArrayList<>();
        for (Drop drop : drops.get()) {
            Optional<StandingSettings> standing = settings.of(drop);
            if (standing.isEmpty() || !workshop.isDecided(drop, standing.get())) {
                Readiness verdict = settling.of(drop, around.clock().instant());
                if (standing.isEmpty() || verdict == Readiness.WAITING) {
                    waiting.add(drop.path());
                    if (standing.isEmpty() || !workshop.isMade(drop, standing.get())) {
                        workshop.status().waits(drop);
                    }
                } else {
                    due.add(new Due(drop, standing.get()));
                }
            } else if (workshop.status().isOfWindow()) {
                workshop.remind(drop, standing.get().key());
            }
        }
        make(due, waiting, trouble);
        return new Look(true, drops.get(), waiting, workshop.makesAgain());
    }

    /** What is to be made now. */
    private record Due(Drop drop, StandingSettings settings) {}

    /** How everything stands that a look found; what failed is said, if it was not yet. */
    List<Outcome> standing(Look look) {
        List<Outcome> all = new ArrayList<>();
        for (Drop drop : look.drops()) {
            Optional<StandingSettings> held = settings.of(drop);
            all.addAll(workshop.standing(drop, held));
            held.map(StandingSettings::key).ifPresent(key -> workshop.remind(drop, key));
        }
        return all;
    }

    /** Empty where the folder cannot be reached. */
    private Optional<List<Drop>> drops() {
        if (!Patience.answers(folder.root())) {
            workshop.status().troubled(FolderText.folderAway(folder.root()));
            return Optional.empty();
        }
        try {
            folder.restore();
            return Optional.of(new Inbox(folder.inbox()).drops());
        } catch (InTheWay e) {
            workshop.status().troubled(FolderText.inTheWay(e));
            return Optional.empty();
        } catch (AccessDeniedException e) {
            workshop.status().troubled(FolderText.noRightTo(e.getFile()));
            return Optional.empty();
        } catch (IOException e) {
            workshop.status().troubled(FolderText.folderAway(folder.root()));
            return Optional.empty();
        }
    }

    /** Says once of what lies beside the inbox that nothing is made of it there. */
    private void tellOfMisplaced() {
        Set<String> found = folder.besideInbox();
        misplaced.retainAll(found);
        for (String name : found) {
            if (misplaced.add(name) && isForInbox(name)) {
                workshop.status().say(FolderText.misplaced(name));
            }
        }
    }

    /** Whether it can be dropped: no result of ours, but for one that is named as the last. */
    private boolean isForInbox(String name) {
        return DropFolder.isRecipe(name) || !OwnResults.isOurs(folder.root().resolve(name));
    }

    private void keepOnly(List<Drop> drops) {
        Set<String> paths = new HashSet<>();
        for (Drop drop : drops) {
            paths.add(drop.path());
            drop.files().forEach(file -> paths.add(file.path()));
        }
        settling.keepOnly(paths);
        workshop.keepOnly(paths);
        troubled.retainAll(paths);
    }

    /** Those that the program met trouble with come last, so that they hold up nothing else. */
    private void make(List<Due> due, Set<String> waiting, Optional<String> trouble) {
        List<Due> ordered = new ArrayList<>(due);
        ordered.sort(
                Comparator.comparing(
                        (Due each) ->
                                troubled.contains(each.drop().path())
                                        || workshop.isSuspect(each.drop())));
        int inARow = 0;
        Optional<String> said = trouble;
        for (Due each : ordered) {
            if (workshop.isStopped() || inARow == MOST_TROUBLES) {
                break;
            }
            Drop drop = each.drop();
            Making.Step step = workshop.take(drop, hasStoodStill(drop), each.settings());
            if (step instanceof Making.Step.Troubled met) {
                said = said.or(() -> Optional.of(met.sentence()));
                troubled.add(drop.path());
                inARow++;
                continue;
            }
            inARow = 0;
            troubled.remove(drop.path());
            if (step instanceof Making.Step.Later) {
                waiting.add(drop.path());
            }
        }
        said.ifPresentOrElse(workshop.status()::troubled, workshop.status()::untroubled);
    }

    private boolean hasStoodStill(Drop drop) {
        return settling.hasStoodStill(drop, around.clock().instant());
    }

    /**
     * What was seen in one look through the inbox.
     *
     * @param reachable whether there was an inbox to look through
     * @param waiting the paths that must be looked at again before anything can be said of them
     * @param again whether results that had been made are to be made again
     */
    record Look(boolean reachable, List<Drop> drops, Set<String> waiting, boolean again) {

        Look {
            drops = List.copyOf(drops);
            waiting = Set.copyOf(waiting);
        }

        /** Whether nothing is left to be made, but for what somebody must see to. */
        boolean isOver() {
            return waiting.isEmpty() && !again;
        }

        static Look inVain() {
            return new Look(false, List.of(), Set.of(), false);
        }
    }
}
