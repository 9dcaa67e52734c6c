import { z } from 'zod';

/** A path as people write it in pawl.yml: from the folder of that file, with `/`. */
export const pathSchema = z
  .string()
  .min(1)
  .refine(
    (path) =>
      !path.includes('\\') &&
      !path.includes('\0') &&
      !path.startsWith('/') &&
      !/^[a-z]:/i.test(path),
    {
      message: 'write a path relative to the folder of this file, with forward slashes',
    },
  );
