import { Argument, type Command, Option } from 'commander';
import { STAGES } from '../core/application.ts';
import { NAMED_KINDS } from '../core/facts.ts';
import { LABELS, REJECTION_KINDS } from '../core/outcome.ts';
import { LANGUAGES } from '../core/reading.ts';
import { ARCHIVE_KINDS } from '../mailbox/archive/old-mail.ts';
import { TEMPLATE_KINDS } from '../mailer/template-fields.ts';
import { addJournalCommands } from './journal-commands.ts';
import { addSupporterCommands } from './supporter-commands.ts';

/**
 * The commands of `afterword`, in the order of `--help`. Each is loaded when it is asked for, so that `--help` and
 * `explain` start no database code.
 */
export function addCommands(program: Command): void {
  program
    .command('start')
    .description('read the inbox and do the work; the demo when no mailbox is configured')
    .option('--roles <roles>', 'which parts run in this process: poll, work (comma-separated)', 'poll,work')
    .action(async (options) => (await import('./commands/start.ts')).start(options));
  program
    .command('demo')
    .description('run the whole program against sample mail on this machine')
    .option('--once', 'exit after the summary')
    .option('--fresh', 'forget the last demo first')
    .action(async (options) => (await import('./commands/demo.ts')).demo(options));
  program
    .command('init')
    .description('ask for the mailbox, try the log-ins, and write .env')
    .action(async () => (await import('./commands/init.ts')).init());
  program
    .command('doctor')
    .description('check settings, database, queue, IMAP and SMTP, and say what to do')
    .option('--json', 'print only JSON')
    .action(async (options) => (await import('./commands/doctor.ts')).doctor(options));
  program
    .command('explain')
    .description('say everything about one email by itself, touching nothing; what you labelled is not asked')
    .argument('<file.eml>', 'the email, as it came in')
    .option('--json', 'print only JSON')
    .option('--now <date>', 'the day to judge it on (ISO 8601); today when absent')
    .action(async (file, options) => (await import('./commands/explain.ts')).explain(file, options));
  program
    .command('eval')
    .description('measure the classifier on labelled mail')
    .argument('<file.jsonl...>', 'lines of {id, subject, from, body, gold}, with company and role if known')
    .option('--json', 'print only JSON')
    .option('--errors', 'list what it got wrong, with its evidence')
    .option('--predictions <file>', 'write lines of {id, label, confidence}')
    .action(async (files, options) => (await import('./commands/eval.ts')).evaluateFiles(files, options));
  program
    .command('replay')
    .description('show what Afterword would have done with the mail of a timeline, as fast as it can')
    .argument('<timeline.jsonl>', 'lines of {"at": "2026-01-05T09:12:00Z", "deliver": "path/of.eml"} by time')
    .requiredOption(
      '--settings <file.env>',
      'settings like those of .env; its servers and database stay alone',
    )
    .requiredOption('--out <folder>', 'gets sent/NNNN.eml, every email that would have left, and ledger.json')
    .option(
      '--until <date>',
      'the day or moment to go on to; when absent, until nothing more is on its way, 60 days after the last mail at most',
    )
    .option('--json', 'print only JSON')
    .action(async (timeline, options) => (await import('./commands/replay.ts')).replay(timeline, options));
  program
    .command('import')
    .description('read an old mailbox, to know what was before; nothing is ever sent for it')
    .addArgument(new Argument('<kind>', 'what it is').choices(ARCHIVE_KINDS))
    .argument('<path>', 'the file; the folder of a maildir, or of .eml files')
    .option('--json', 'print only JSON')
    .action(async (kind, path, options) =>
      (await import('./commands/import.ts')).importArchive(kind, path, options),
    );
  program
    .command('review')
    .description('what waits for your word: guesses, and mail that could be of several applications')
    .option('--all', 'also what is old and was imported')
    .option('--json', 'print only JSON')
    .action(async (options) => (await import('./commands/review.ts')).review(options));
  program
    .command('label')
    .description('say what an email means; it holds for later mail like it from the same sender')
    .argument('<code>', 'EM-… of the email, or AF-… of what is owed for it')
    .addArgument(new Argument('<label>', 'what it means').choices(LABELS))
    .addOption(new Option('--kind <kind>', 'of a rejection').choices(REJECTION_KINDS))
    .action(async (code, label, options) =>
      (await import('./commands/label.ts')).label(code, label, options),
    );
  program
    .command('assign')
    .description('say which application an email is about')
    .argument('<code>', 'EM-…')
    .argument('<application>', 'AP-…, or new')
    .action(async (code, target) => (await import('./commands/assign.ts')).assign(code, target));
  const applications = program
    .command('applications')
    .description('your applications; merge or split what was put together wrongly');
  applications
    .command('list', { isDefault: true })
    .description('all of them, each with its stage and what was heard last')
    .option('--json', 'print only JSON')
    .action(async (options) => (await import('./commands/applications.ts')).listAll(options));
  applications
    .command('show')
    .description('one, with its emails, its people and what was written to them')
    .argument('<code>', 'AP-…')
    .option('--json', 'print only JSON')
    .action(async (code, options) => (await import('./commands/applications.ts')).showOne(code, options));
  applications
    .command('merge')
    .description('make two one: the second becomes part of the first')
    .argument('<code>', 'AP-… that stays')
    .argument('<other>', 'AP-… that becomes part of it')
    .action(async (code, other) => (await import('./commands/applications.ts')).merge(code, other));
  applications
    .command('edit')
    .argument('<code>', 'AP-…')
    .description('say what it is called and where it stands; your word on a name and on an end stands')
    .option('--company <name>', 'the company')
    .option('--role <name>', 'the role')
    .addOption(new Option('--stage <stage>', 'its stage').choices(STAGES))
    .action(async (code, options) => (await import('./commands/applications.ts')).edit(code, options));
  applications
    .command('person')
    .argument('<code>', 'AP-…')
    .argument('<person>', '"Ines Roth <ines.roth@fjordlicht.example>"')
    .addOption(new Option('--is <kind>', 'what they are').choices(NAMED_KINDS))
    .description('say whom its request goes to')
    .action(async (code, person, options) =>
      (await import('./commands/applications.ts')).person(code, person, options),
    );
  applications
    .command('log')
    .argument('<code>', 'AP-…')
    .argument('<words...>', 'what happened: "a call with the hiring manager"')
    .option('--on <date>', 'when (ISO 8601); what the words say, or now, when absent')
    .description('note something in its timeline; a talk that you had counts as an interview')
    .action(async (code, words, options) =>
      (await import('./commands/applications.ts')).log(code, words, options),
    );
  applications
    .command('split')
    .description('make some of its emails an application of their own, and keep the two apart')
    .argument('<code>', 'AP-…')
    .argument('<email...>', 'EM-… of each email that leaves')
    .action(async (code, emails) => (await import('./commands/applications.ts')).split(code, emails));
  program
    .command('plan')
    .description('what would be sent for ended applications, and why or why not; sends nothing')
    .argument('[code]', 'AP-… for one alone')
    .option('--all', 'also those for which nothing is owed, with the reason')
    .option('--json', 'print only JSON')
    .option('--now <date>', 'as if it were this day (ISO 8601)')
    .action(async (code, options) => (await import('./commands/plan.ts')).plan(code, options));
  const outbox = program
    .command('outbox')
    .description('the emails that are owed or sent; approve or stop them');
  outbox
    .command('list', { isDefault: true })
    .description('what is planned, held, sent, refused and uncertain, each with why')
    .option('--json', 'print only JSON')
    .option('--all', 'with the emails to yourself')
    .action(async (options) => (await import('./commands/outbox.ts')).listOutbox(options));
  outbox
    .command('show')
    .argument('<code>', 'AF-…')
    .description('one, with its text')
    .action(async (code) => (await import('./commands/outbox.ts')).showOutgoing(code));
  outbox
    .command('send')
    .alias('approve')
    .argument('<code>', 'AF-…')
    .description('send it, exactly as it is shown')
    .action(async (code) => (await import('./commands/outbox.ts')).approve(code));
  outbox
    .command('stop')
    .argument('<code>', 'AF-…')
    .description('do not send it')
    .action(async (code) => (await import('./commands/outbox.ts')).stop(code));
  outbox
    .command('edit')
    .argument('<code>', 'AF-…')
    .description('give it another text: from a file, from stdin, or in your editor')
    .option('--file <file>', 'the new text; - for stdin')
    .option('--win <code>', 'JN-…: let a hello tell this win, in a text made anew from its template')
    .action(async (code, options) => (await import('./commands/outbox.ts')).edit(code, options));
  outbox
    .command('snooze')
    .argument('<code>', 'AF-…')
    .argument('<when...>', '3d, 2w, Monday, until 2026-05-01')
    .description('put it off')
    .action(async (code, when) => (await import('./commands/outbox.ts')).snooze(code, when));
  outbox
    .command('settle')
    .argument('<code>', 'AF-… of an uncertain email')
    .addArgument(
      new Argument('<word>', 'it left; send the same bytes again; let it go').choices([
        'sent',
        'again',
        'drop',
      ]),
    )
    .description('say what became of an email that may or may not have left')
    .action(async (code, word) => (await import('./commands/settle.ts')).settle(code, word));
  program
    .command('pause')
    .description('send nothing to anybody but you from now on')
    .argument('[reason...]', 'why')
    .action(async (reason) => (await import('./commands/pause.ts')).pause(reason));
  program
    .command('resume')
    .description('let sending go on')
    .action(async () => (await import('./commands/pause.ts')).resume());
  addJournalCommands(program);
  addSupporterCommands(program);
  addLetterCommands(program);
  program
    .command('stats')
    .description('your search in numbers: the last seven days, all of it, and how normal that is')
    .option('--json', 'print only JSON')
    .option('--date <date>', 'as it stood then (ISO 8601)')
    .action(async (options) => (await import('./commands/stats.ts')).stats(options));
  program
    .command('export')
    .description('everything that the ledger knows, to take along or to look at in other programs')
    .addOption(new Option('--format <format>', 'of the tables').choices(['json', 'csv']).default('json'))
    .option('--out <path>', 'a folder, or a file that ends in .json; JSON goes to stdout when absent')
    .option('--force', 'replace what is there')
    .action(async (options) => (await import('./commands/export.ts')).exportAll(options));
  addTemplateCommands(program);
}

function addLetterCommands(program: Command): void {
  const letter = program.command('letter').description('your weekly letter');
  letter
    .command('list', { isDefault: true })
    .description('those that were written, with when they left, and when the next is due')
    .option('--json', 'print only JSON')
    .action(async (options) => (await import('./commands/letter.ts')).listWritten(options));
  letter
    .command('preview')
    .description('the letter as if it were due now; sends nothing')
    .option('--html <file>', 'write it as a page that opens in a browser, in place of the text')
    .option('--text', 'print the text as well')
    .option('--date <date>', 'as if it were due then (ISO 8601)')
    .action(async (options) => (await import('./commands/letter.ts')).previewLetter(options));
}

function addTemplateCommands(program: Command): void {
  const template = program
    .command('template')
    .description('the words that are sent; see them, and make them yours');
  const kind = new Argument('<kind>', 'which email').choices(TEMPLATE_KINDS);
  const language = new Option('--lang <language>', 'in which language').choices(LANGUAGES);
  template
    .command('list', { isDefault: true })
    .description('all of them, each with its languages, and which are from your own folder')
    .action(async () => (await import('./commands/template.ts')).listTemplates());
  template
    .command('preview')
    .description('how it reads, filled with samples; every wording when you name none')
    .addArgument(kind)
    .addOption(language)
    .option('--wording <number>', 'one wording alone, counted from 1')
    .option('--company <name>', 'instead of the sample; empty: not known')
    .option('--role <name>', 'instead of the sample; empty: not known')
    .option('--to <name>', 'who is greeted, with the whole name; empty: not known')
    .action(async (which, options) =>
      (await import('./commands/template.ts')).previewTemplate(which, options),
    );
  template
    .command('copy')
    .description('put it into your own folder (TEMPLATES_DIR), to edit it there')
    .addArgument(kind)
    .addOption(language)
    .action(async (which, options) => (await import('./commands/template.ts')).copyTemplate(which, options));
}
