import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { caughtErrors } from "../scripts/lint/caught-errors.js";

const complaints = (code: string): number =>
  new Linter().verify(code, [
    {
      plugins: { own: { rules: { "caught-errors": caughtErrors } } },
      rules: { "own/caught-errors": "error" },
      languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    },
  ]).length;

describe("a catch", () => {
  it.each([
    "try { a() } catch (e) { throw e }",
    "try { a() } catch (e) { throw new Error('b', { cause: e }) }",
    "try { a() } catch (e) { throw wrapped(place, e) }",
    "try { a() } catch (e) { if (!(e instanceof Known)) throw e; b(e.field) }",
    "try { a() } catch (e) { if (isMissing(e)) b(); else throw e }",
    "try { a() } catch (e) { throw later ? new Error('b') : e }",
    "try { a() } catch (e) { const c = e instanceof Known ? e.cause : e; throw c }",
    "try { a() } catch (e) { report(e) }",
    "try { a() } catch (e) { all.push({ run, error: e }) }",
    "const f = () => { try { a() } catch (e) { return e } }",
    "a().catch((e) => { throw new Error('b', { cause: e }) })",
    "a().catch((e) => fail(turn, e))",
    "a().catch(report)",
  ])("may hand on what it caught: %s", (code) => {
    expect(complaints(code)).toBe(0);
  });

  it.each([
    "try { a() } catch {}",
    "try { a() } catch { b() }",
    "try { a() } catch { throw new Error('b') }",
    "try { a() } catch (e) { b(e.message) }",
    "try { a() } catch (e) { b(String(e)) }",
    "try { a() } catch (e) { b(`${e}`) }",
    "try { a() } catch (e) { if (e instanceof Known) throw e; b() }",
    "try { a() } catch (e) { if (isMissing(e)) b() }",
    "try { a() } catch (e) { const c = e instanceof Error ? e.message : ''; throw new Error(c) }",
    "a().catch(() => null)",
    "a().catch((e) => { throw new Error(e.message) })",
  ])("may not lose it: %s", (code) => {
    expect(complaints(code)).toBe(1);
  });
});
