import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { problem, serve } from "../../../test/sdk/serve.js";
import * as core from "./v1.js";

const { ApiError, connect, isProblem, QuickbackError } = core;

async function failure(baseUrl: string): Promise<unknown> {
  return connect({ baseUrl, retries: 0 })
    .call("GET", "/posts/1")
    .catch((error: unknown) => error);
}

describe("an error's class is its status's", () => {
  test.each([
    [400, core.BadRequestError, "BadRequestError"],
    [401, core.UnauthorizedError, "UnauthorizedError"],
    [403, core.ForbiddenError, "ForbiddenError"],
    [404, core.NotFoundError, "NotFoundError"],
    [405, core.MethodNotAllowedError, "MethodNotAllowedError"],
    [409, core.ConflictError, "ConflictError"],
    [412, core.PreconditionFailedError, "PreconditionFailedError"],
    [413, core.PayloadTooLargeError, "PayloadTooLargeError"],
    [415, core.UnsupportedMediaTypeError, "UnsupportedMediaTypeError"],
    [422, core.UnprocessableContentError, "UnprocessableContentError"],
    [429, core.TooManyRequestsError, "TooManyRequestsError"],
    [500, core.InternalServerError, "InternalServerError"],
    [503, core.ServiceUnavailableError, "ServiceUnavailableError"],
    [418, ApiError, "ApiError"],
  ])("%i", async (status, expected, name) => {
    const server = await serve(() => problem(status, "SOME_CODE"));
    const error = await failure(server.url);
    expect(error).toBeInstanceOf(expected);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(QuickbackError);
    expect(error).toMatchObject({ name, status, code: "SOME_CODE" });
  });
});

test("a problem's members are the error's", async () => {
  const errors = [{ path: "/title", code: "TOO_SHORT", message: "Too short." }];
  const body = { detail: "The title is too short.", layer: "validation", hint: "Write more.", errors };
  const server = await serve(() => problem(400, "VALIDATION_ERROR", body));
  const error = await failure(server.url);
  expect(error).toMatchObject({
    message: "The title is too short.",
    layer: "validation",
    hint: "Write more.",
    errors,
    requestId: "r1",
    body: { title: "VALIDATION_ERROR" },
  });
  expect((error as core.ApiError).response.status).toBe(400);
});

test("an error in Better Auth's form has its code and message", async () => {
  const server = await serve(() => ({ status: 401, body: { code: "INVALID_PASSWORD", message: "Invalid password" } }));
  expect(await failure(server.url)).toMatchObject({
    code: "INVALID_PASSWORD",
    message: "Invalid password",
    errors: [],
  });
});

test.each([
  ["an HTML page", "<h1>Bad gateway</h1>", "<h1>Bad gateway</h1>"],
  ["an empty body", "", ""],
  ["null", null, null],
  ["a string", '"oops"', "oops"],
  ["a list", [1], [1]],
  ["members of other types", { code: 7, detail: { a: 1 }, errors: "?" }, expect.anything()],
])("%s as an error's body is still an ApiError", async (_, sent, body) => {
  const server = await serve(() => ({ status: 500, body: sent, headers: { "x-request-id": "from-header" } }));
  const error = await failure(server.url);
  expect(error).toBeInstanceOf(core.InternalServerError);
  expect(error).toMatchObject({ status: 500, body, errors: [] });
  expect((error as core.ApiError).requestId).toBe("from-header");
  expect((error as core.ApiError).message).toEqual(expect.any(String));
});

test("no server is a ConnectionError with fetch's error as its cause", async () => {
  const error = await failure("http://127.0.0.1:1");
  expect(error).toMatchObject({ name: "ConnectionError", code: "UNKNOWN" });
  expect((error as core.ConnectionError).status).toBeUndefined();
  expect((error as Error).cause).toBeInstanceOf(TypeError);
});

test("a connection that breaks in the middle of the body is a ConnectionError", async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("{");
    setTimeout(() => response.destroy(), 20);
    return undefined;
  });
  expect(await failure(server.url)).toMatchObject({ name: "ConnectionError" });
});

test("isProblem tells the server's answer from other errors, and its code", async () => {
  const server = await serve(() => problem(409, "UNIQUE_VIOLATION"));
  const error = await failure(server.url);
  expect(isProblem(error)).toBe(true);
  expect(isProblem(error, "UNIQUE_VIOLATION")).toBe(true);
  expect(isProblem(error, "CONFLICT")).toBe(false);
  expect(isProblem(new Error("UNIQUE_VIOLATION"), "UNIQUE_VIOLATION")).toBe(false);
  expect(isProblem(await failure("http://127.0.0.1:1"))).toBe(false);
});

test("an error in a log is what the server said, and not the connection", async () => {
  const server = await serve(() => problem(404, "NOT_FOUND"));
  const shown = inspect(await failure(server.url));
  expect(shown).toContain("code: 'NOT_FOUND'");
  expect(shown).not.toContain("Headers");
});
