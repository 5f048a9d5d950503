import { firstName } from '../plan/first-name.ts';

/** The name that a supporter is greeted by: the owner may have written no more than "Ben"; null when there is no plain one. */
export function greetedName(name: string | null): string | null {
  const alone = name?.trim() ?? '';
  return /^\p{Lu}[\p{Ll}'’-]{1,30}$/u.test(alone) ? alone : firstName(name);
}
