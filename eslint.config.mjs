import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', '**/dist', 'dist-desk', 'dist-cli', 'coverage', 'out', 'assets', '.stryker'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // A closed set is told member by member, so that a new member does not compile until everybody has answered it.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: true,
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-depth': ['error', 4],
      complexity: ['error', 22],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['test/**', 'packages/*/test/**', 'scripts/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 500 }],
      'max-lines-per-function': 'off',
    },
  },
  {
    // Safari before 16.4, in which Excel for Mac shows the pane on macOS 12, cannot parse a lookbehind: no bundle would start.
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[regex.pattern=/\\(\\?<[=!]/]',
          'Literal[value=/\\(\\?<[=!]/]',
          'TemplateElement[value.raw=/\\(\\?<[=!]/]',
        ].map((selector) => ({ selector, message: 'no lookbehind: use matchesAfter' })),
      ],
    },
  },
  {
    files: ['src/cli/**', 'scripts/**', 'test/bench/**', 'test/differential/run.ts', '.ci/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
