import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

// Their rules choose files by folder name; their global ignores would also hide our tests and the storefront.
const medusaRules = medusa.configs.recommended
  .filter((block) => Object.keys(block).join() !== "ignores")
  .map((block) => ({ ...block, ignores: [...(block.ignores ?? []), "apps/**", "**/tests/**", "packages/{operate,postgres,test-kit,demo}/**"] }))

/** One configuration for the whole repository: the laws of TypeScript everywhere, those of Medusa in the plugins. */
export default tseslint.config(
  { ignores: ["**/node_modules/**", "**/.medusa/**", "**/.next/**", "**/.next-test/**", "**/.turbo/**", "**/.data/**", "**/dist/**", "**/next-env.d.ts", "**/test-results/**", "**/playwright-report/**", "apps/storefront/public/**"] },
  ...medusaRules,
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [tseslint.configs.recommended],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      eqeqeq: "error",
      "no-console": ["error", { allow: ["error", "warn"] }],
    },
  },
  // Pure functions know no framework: they throw what JavaScript has.
  { files: ["packages/*/src/{rules,data}/**"], rules: { "@medusajs/use-medusa-error-not-generic-error": "off" } },
  { files: ["packages/operate/**"], rules: { "no-console": "off" } },
)
