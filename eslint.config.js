import tseslint from 'typescript-eslint';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';

/** One import arrow of ARCHITECTURE.md: files in `from` may not import `names`, and `why` says what to do instead. */
function arrow(from, rules, extra = []) {
  const patterns = rules.map(({ names, why }) => ({ group: names, message: why }));
  return {
    files: from,
    rules: { 'no-restricted-imports': ['error', { patterns: [...ALWAYS, ...patterns, ...extra] }] },
  };
}

const ALWAYS = [
  { group: ['../*', '../**'], message: "Across folders import '@/…', inside a folder './…'." },
  {
    group: ['@/entrypoints/*', '@/entrypoints/**'],
    message: 'Nobody imports an entrypoint: move what is shared to utils or components.',
  },
];

const NO_BROWSER = {
  names: ['wxt/browser', '#imports', 'webextension-polyfill', '@/utils/browser/*', '@/utils/browser/**'],
  why: 'Only utils/browser and entrypoints talk to the browser: take what you need as a parameter or a prop.',
};
const NO_STORE = {
  names: ['idb', '@/utils/store/*', '@/utils/store/**'],
  why: 'Only the store and entrypoints touch the database: take the data as a parameter or a prop.',
};
const NO_IDB = { names: ['idb'], why: 'utils/store is the only importer of idb.' };
const NO_BROWSER_API = {
  names: ['wxt/browser', 'webextension-polyfill'],
  why: 'utils/browser is the one door to the browser API: add a function there.',
};
const NO_NATS = {
  names: ['@nats-io/*'],
  why: 'utils/sync/jetstream*.ts alone import the NATS clients: they are large, and for the background alone.',
};
const NO_ICAL = {
  names: ['ical.js'],
  why: 'utils/recurrence/rule-days.ts alone imports it, and knows what it does otherwise than RFC 5545.',
};
const NO_PREACT = {
  names: ['preact', 'preact/*', '@/components/*', '@/components/**'],
  why: 'Logic in utils knows no interface.',
};
function only(folder, allowed) {
  const all = [
    ...[
      'delegation',
      'recurrence',
      'sites',
      'deadlines',
      'handover',
      'store',
      'sync',
      'browser',
      'i18n',
      'page',
    ],
  ];
  const banned = all.filter((name) => name !== folder && !allowed.includes(name));
  return {
    names: banned.flatMap((name) => [`@/utils/${name}/*`, `@/utils/${name}/**`]),
    why: `utils/${folder} may import only: ${['itself', ...allowed].join(', ')} (ARCHITECTURE.md, arrows).`,
  };
}

/** A word read while a module loads would be read before a language is chosen, and stay when another is. */
const WORDS_TOO_EARLY = {
  selector: 'MemberExpression[object.name=/^(t|spoken)$/]:not(:function *)',
  message: 'No language is chosen while modules load: read words inside a function.',
};

/** Strings as HTML are how a mail's author would get to run code here. */
const HTML_BANS = [
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
    'srcdoc',
    'createContextualFragment',
  ].map((name) => ({
    selector: `:matches(MemberExpression[property.name='${name}'], JSXAttribute[name.name='${name}'], Property[key.name='${name}'])`,
    message: `${name} turns text from strangers into a page: use text nodes.`,
  })),
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write/]",
    message: 'document.write turns text from strangers into a page: use text nodes.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', '.output*', '.wxt', '.tmp', 'tour'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...HTML_BANS, WORDS_TOO_EARLY],
      'no-restricted-globals': [
        'error',
        { name: 'chrome', message: 'Use utils/browser: it works in Firefox too.' },
        { name: 'browser', message: 'Use utils/browser: it works in Chromium too.' },
      ],
      eqeqeq: 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  arrow(['**/*.{ts,tsx}'], [NO_IDB, NO_NATS, NO_ICAL, NO_BROWSER_API]),
  arrow(['entrypoints/**/*.{ts,tsx}'], [NO_IDB, NO_NATS, NO_ICAL, NO_BROWSER_API]),
  arrow(['components/**/*.{ts,tsx}'], [NO_BROWSER, NO_STORE, only('components', ['delegation', 'i18n'])]),
  arrow(
    ['components/ui/**/*.{ts,tsx}'],
    [
      NO_BROWSER,
      NO_STORE,
      only('components/ui', ['i18n']),
      { names: ['@/components/*', '!@/components/ui'], why: 'components/ui knows no word of delegation.' },
    ],
  ),
  arrow(
    ['utils/delegation/**/*.ts', 'utils/i18n/**/*.ts'],
    [NO_PREACT, NO_BROWSER, NO_STORE, only('delegation', [])],
  ),
  arrow(['utils/i18n/**/*.ts'], [NO_PREACT, NO_BROWSER, NO_STORE, only('i18n', ['delegation'])]),
  arrow(
    ['utils/deadlines/**/*.ts'],
    [NO_PREACT, NO_BROWSER, NO_STORE, only('deadlines', ['delegation', 'i18n'])],
  ),
  arrow(['utils/recurrence/**/*.ts'], [NO_PREACT, NO_BROWSER, NO_STORE, only('recurrence', ['delegation'])]),
  arrow(['utils/sites/**/*.ts'], [NO_PREACT, NO_BROWSER, NO_STORE, only('sites', ['delegation'])]),
  arrow(
    ['utils/handover/**/*.ts'],
    [NO_PREACT, NO_BROWSER, NO_STORE, only('handover', ['delegation', 'i18n'])],
  ),
  arrow(
    ['utils/page/**/*.ts'],
    [NO_PREACT, NO_STORE, NO_BROWSER_API, only('page', ['delegation', 'sites', 'browser', 'i18n'])],
  ),
  arrow(
    ['utils/store/**/*.ts'],
    [NO_PREACT, NO_BROWSER, NO_ICAL, only('store', ['delegation', 'recurrence', 'i18n'])],
  ),
  arrow(
    ['utils/sync/**/*.ts'],
    [NO_PREACT, NO_BROWSER, NO_IDB, NO_NATS, only('sync', ['delegation', 'store', 'i18n'])],
  ),
  arrow(
    ['utils/sync/jetstream*.ts'],
    [NO_PREACT, NO_BROWSER, NO_IDB, only('sync', ['delegation', 'store', 'i18n'])],
  ),
  arrow(
    ['utils/browser/**/*.ts'],
    [NO_PREACT, NO_IDB, only('browser', ['delegation', 'sites', 'store', 'i18n'])],
  ),
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'no-restricted-imports': ['error', { patterns: ALWAYS.slice(0, 1) }],
    },
  },
  {
    // Code handed to a page or worker under test runs where `chrome` is all there is.
    files: ['tests/{e2e,support,bench}/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
