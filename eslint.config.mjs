import tseslint from 'typescript-eslint';

const room = (files, forbidden, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: forbidden.map((group) => ({ group: [group], message })) }] },
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'dist-desk', 'dist-cli', 'coverage', 'out', 'assets'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      complexity: ['error', 22],
    },
  },
  {
    files: ['test/**', 'packages/*/test/**', 'scripts/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': ['error', { max: 500 }] },
  },
  { files: ['src/cli/**', 'scripts/**', 'test/bench/**', '.ci/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  room(
    ['src/domain/**'],
    ['**/workbook/**', '**/application/**', '**/excel/**', '**/language/**', '**/excel-host/**', '**/cli/**'],
    'domain imports only domain',
  ),
  room(
    ['src/wording/**'],
    ['**/workbook/**', '**/application/**', '**/excel/**', '**/excel-host/**', '**/cli/**'],
    'wording imports domain and the language data',
  ),
  room(
    ['src/workbook/**'],
    ['**/application/**', '**/excel/**', '**/excel-host/**', '**/cli/**'],
    'workbook imports domain, wording and the language data',
  ),
  room(
    ['src/application/**'],
    ['**/excel/**', '**/excel-host/**', '**/cli/**'],
    'application imports domain, workbook and language',
  ),
  room(['src/excel/**'], ['**/excel-host/**', '**/cli/**'], 'excel knows no host'),
  room(
    ['packages/excel-host/src/**'],
    ['**/domain/**', '**/workbook/**', '**/application/**', '**/excel/**', '**/language/**', '**/cli/**'],
    'host imports nothing of the add-in',
  ),
);
