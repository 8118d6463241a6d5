import { join } from "node:path";
import { checkDocument } from "@quickback/contract";
import { generateSdk, type OpenApiDocument } from "@quickback/sdk";
import { expect, it, onTestFinished } from "vitest";
import { rm } from "node:fs/promises";
import { compileProject } from "../support/compiled-project.js";
import { lintDocument } from "../support/lint-document.js";

const root = join(import.meta.dirname, "../cases/every-action");
const out = join(root, "generated");

it("actions have a document without a fault, and methods that give rows, files and streams", async () => {
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  const { document } = await compileProject(root, out);
  expect(checkDocument(document)).toEqual([]);
  expect(await lintDocument(document)).toEqual([]);
  const { files } = await generateSdk(document as OpenApiDocument); // it has been assembled as one
  const code = String(files.find(({ path }) => path === "resources/orders.ts")?.text);
  expect(code).toContain(
    "pay(id: string, body: OrderPayInput, options?: IdempotencyOptions): Call<Order, PayOrderError>",
  );
  expect(code).toContain(
    "copy(id: string, body: OrderCopyInput, options?: IdempotencyOptions): Call<Line[], CopyOrderError>",
  );
  expect(code).toContain("invoice(id: string, options?: RequestOptions): Call<Blob, InvoiceOrderError>");
  expect(code).toContain("changes(options?: RequestOptions): Call<ReadableStream<Uint8Array>, ChangesOrdersError>");
  expect(code).toContain('ConflictError<"TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS">');
}, 300_000);
