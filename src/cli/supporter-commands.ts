import { Argument, type Command, Option } from 'commander';
import { LANGUAGES } from '../core/reading.ts';
import { INTRODUCTION_STATES } from '../core/supporters/introduction.ts';
import { EVERY } from '../core/supporters/supporter.ts';
import { WISH_KINDS } from '../core/supporters/wish.ts';

const load = () => import('./commands/supporters.ts');
const loadHelp = () => import('./commands/supporters-help.ts');

/** The commands of `afterword supporters`. */
export function addSupporterCommands(program: Command): void {
  const supporters = program
    .command('supporters')
    .description('people who said yes to a short letter now and then, and what would help you');
  addPeople(supporters);
  addHelp(supporters);
}

function addPeople(supporters: Command): void {
  const every = () => new Option('--every <period>', 'how often they hear').choices(EVERY);
  const language = () =>
    new Option('--language <language>', 'what they are written to in').choices(LANGUAGES);
  supporters
    .command('list', { isDefault: true })
    .description('all of them, with what they get and when')
    .option('--json', 'print only JSON')
    .action(async (options) => (await load()).listAll(options));
  supporters
    .command('add')
    .description('take somebody in who said yes; the first letter to them waits for your word')
    .argument('<address>', 'their address')
    .option('--name <name>', 'what they are greeted by')
    .addOption(every().default('month'))
    .addOption(language().default('en'))
    .action(async (address, options) => (await load()).add(address, options));
  supporters
    .command('edit')
    .description('change how somebody hears')
    .argument('<address>', 'their address')
    .option('--name <name>', 'what they are greeted by')
    .addOption(every())
    .addOption(language())
    .action(async (address, options) => (await load()).edit(address, options));
  supporters
    .command('remove')
    .description('send somebody no more letters')
    .argument('<address>', 'their address')
    .action(async (address) => (await load()).remove(address));
  supporters
    .command('preview')
    .description('the letter that somebody would get now; sends nothing')
    .argument('<address>', 'their address')
    .option('--json', 'print only JSON')
    .action(async (address, options) => (await load()).preview(address, options));
}

function addHelp(supporters: Command): void {
  supporters
    .command('wish')
    .description('say what would help; supporters read it, and the companies that you name here')
    .addArgument(new Argument('[kind]', 'what it is').choices(WISH_KINDS))
    .argument('[words...]', 'introduction: the company; other: what it is')
    .option('--done <code>', 'WI-…: it is fulfilled, or not wished for any more')
    .action(async (kind, words, options) => (await loadHelp()).wish(kind, words, options));
  supporters
    .command('wishes')
    .description('what would help')
    .option('--all', 'with those that are over')
    .option('--json', 'print only JSON')
    .action(async (options) => (await loadHelp()).listWishes(options));
  supporters
    .command('introduction')
    .description('note who could introduce you where, and what came of it')
    .argument('<who>', 'a name, or the address of a supporter')
    .argument('<company>', 'where')
    .addOption(new Option('--state <state>', 'how far it has come').choices(INTRODUCTION_STATES))
    .option('--application <code>', 'AP-… that came of it')
    .option('--note <words>', 'anything to remember')
    .action(async (who, company, options) => (await loadHelp()).introduction(who, company, options));
  supporters
    .command('introductions')
    .description('who could introduce you where, who offered, and what came of it')
    .option('--json', 'print only JSON')
    .action(async (options) => (await loadHelp()).listIntroductions(options));
}
