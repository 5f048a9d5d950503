import { Argument, type Command, Option } from 'commander';
import { JOURNAL_KINDS } from '../core/steer/command.ts';

const load = () => import('./commands/journal.ts');

/** The commands of `afterword journal`. */
export function addJournalCommands(program: Command): void {
  const journal = program
    .command('journal')
    .description('your wins, lessons, stories, answers and versions of your pitch');
  const code = new Argument('<code>', 'JN-…');
  journal
    .command('list', { isDefault: true })
    .description('all of it, oldest first')
    .addOption(new Option('--kind <kind>', 'of one kind').choices(JOURNAL_KINDS))
    .option('--json', 'print only JSON')
    .action(async (options) => (await load()).listEntries(options));
  journal
    .command('add')
    .description('write an entry; a story without a text is asked for part by part')
    .addArgument(new Argument('<kind>', 'what it is').choices(JOURNAL_KINDS))
    .argument('[text...]', 'the entry; - for stdin')
    .action(async (kind, text) => (await load()).addEntry(kind, text));
  journal
    .command('show')
    .description('one entry as it was written; pitch: the current version of it')
    .argument('<code>', 'JN-…, or pitch')
    .action(async (which) => (await load()).showOneEntry(which));
  journal
    .command('edit')
    .description('give an entry another text; parts of a story alone are added to it')
    .addArgument(code)
    .argument('<text...>', 'the new text; - for stdin')
    .action(async (which, text) => (await load()).editOneEntry(which, text));
  journal
    .command('drop')
    .description('take an entry out')
    .addArgument(code)
    .action(async (which) => (await load()).dropOneEntry(which));
  journal
    .command('diff')
    .description('what changed between two versions of the pitch, and the lessons that led to it')
    .argument('[from]', 'the older version; the one before the current when absent')
    .argument('[to]', 'the newer version')
    .action(async (from, to) => (await load()).diffPitch(from, to));
  journal
    .command('review')
    .description('what to go through before an interview: pitch, stories, lessons, people')
    .argument('[what...]', 'a company, or AP-…; the next interview that is known when absent')
    .option('--role <role>', 'for a role')
    .option('--json', 'print only JSON')
    .action(async (what, options) =>
      (await import('./commands/journal-review.ts')).reviewJournal(what, options),
    );
  journal
    .command('share')
    .description('let supporters read an entry')
    .addArgument(code)
    .action(async (which) => (await load()).share(which, true));
  journal
    .command('unshare')
    .description('let supporters not read it any more')
    .addArgument(code)
    .action(async (which) => (await load()).share(which, false));
  journal
    .command('export')
    .description('the whole journal, to be read or kept elsewhere')
    .addOption(new Option('--format <format>', 'Markdown or JSON').choices(['md', 'json']).default('md'))
    .option('--out <file>', 'into a file; stdout when absent')
    .action(async (options) => (await load()).exportJournal(options));
}
