import { defineConfig } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginZod } from '@kubb/plugin-zod';

export default defineConfig({
  input: { path: process.env.DOCUMENT },
  output: { path: './generated', clean: true, format: false },
  plugins: [pluginOas({ generators: [] }), pluginZod({ version: '4', dateType: 'stringOffset', inferred: true })],
});
