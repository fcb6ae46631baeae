import { configApp } from '@adonisjs/eslint-config'

export default configApp(
  {
    ignores: [
      'build/**',
      'tmp/**',
      '.adonisjs/**',
      'database/schema.ts',
      'clients/typescript/src/generated/**',
    ],
  },
  {
    files: ['**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      // Formatting is Prettier's own check (`npm run format`), not a rule among rules.
      'prettier/prettier': 'off',
      '@unicorn/no-await-expression-member': 'off',
      // A leading underscore says: taken out on purpose, not used.
      '@typescript-eslint/naming-convention': 'off',
    },
  },
  {
    // A list of declarations, not code: longer than a page is fine.
    files: ['app/*/*routes.ts', 'tests/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Rows are found through the person: a model's own finders would be another door beside the scopes.
    files: ['app/**/controllers/**/*.ts', 'app/**/realtime.ts'],
    ignores: ['app/core/controllers/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(find|findBy|findOrFail|findByOrFail|findMany|all|query)$/][object.name=/^[A-Z]/]',
          message: 'Find rows through the person: a query or a scope beside the policy.',
        },
        {
          selector: "ImportDeclaration[source.value='#app/core/database/sql']",
          message: 'SQL lives in queries and actions.',
        },
      ],
    },
  }
)
