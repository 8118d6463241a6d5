import type { Mutant } from "./mutant.js";

const scope = "packages/server/src/table/scope.ts";
const read = "packages/server/src/table/read.ts";
const write = "packages/server/src/table/write.ts";
const put = "packages/server/src/table/put.ts";
const found = "packages/server/src/table/set/found.ts";
const evaluator = "packages/policy/src/evaluate.ts";
const conditions = "packages/server/src/table/condition-sql.ts";
const cursors = "packages/server/src/query/cursor.ts";
const include = "packages/server/src/operations/include.ts";

const includes = "test/security/includes.test.ts";
const rules = "test/security/rules.test.ts";
const writes = "test/security/writes.test.ts";
const masks = "test/security/masks.test.ts";
const puts = "test/security/puts.test.ts";
const queries = "test/security/queries.test.ts";
const callers = "test/security/callers.test.ts";
const recordRules = "test/security/record-rules.test.ts";
const keys = "test/contract/idempotency.test.ts";
const actionKeys = "test/contract/idempotent-actions.test.ts";
const batch = "test/contract/batch.test.ts";
const randomTables = "test/security/random-tables.test.ts";
const nonInterference = "test/security/non-interference.test.ts";

/** Bugs of the kinds that systems like this one have had; each has to be caught by the tests named. */
export const mutants: readonly Mutant[] = [
  {
    name: "a list forgets the scope",
    file: read,
    find: `.where(scope.where(where))
    .orderBy(`,
    replace: `.where(where)
    .orderBy(`,
    tests: [nonInterference],
  },
  {
    name: "a total counts rows that the caller cannot see",
    file: read,
    find: "const [answer] = await query.where(scope.where(where));",
    replace: "const [answer] = await query.where(where);",
    tests: [nonInterference],
  },
  {
    name: "a read by key forgets the scope",
    file: read,
    find: "query.where(scope.where(where)).limit(1);",
    replace: "query.where(where).limit(1);",
    tests: [writes],
  },
  {
    name: "an update forgets the scope",
    file: write,
    find: "return query.where(scope.where(where)).returning(",
    replace: "return query.where(where).returning(",
    tests: [writes],
  },
  {
    name: "a delete forgets the scope",
    file: write,
    find: ".delete(scope.resource.table).where(scope.where(where))",
    replace: ".delete(scope.resource.table).where(where)",
    tests: [rules],
  },
  {
    name: "an insert puts a row outside its caller's scope",
    file: scope,
    find: "if (!admits(firewall, row, scopeColumns))",
    replace: "if (false as boolean)",
    tests: ["test/security/inserts.test.ts"],
  },
  {
    name: "an update moves a row out of its scope",
    file: scope,
    find: "if (moved !== undefined) throw",
    replace: "if (moved === null) throw",
    tests: [rules],
  },
  {
    name: "an admin passes the firewall",
    file: scope,
    find: "const firewall = evaluate(resource.firewall, context);",
    replace: `const firewall: Decision = context.roles.includes("admin") ? { kind: "allow" } : evaluate(resource.firewall, context);`,
    tests: ["test/contract/single-tenant-mode.test.ts"],
  },
  {
    name: "a missing context value makes a test vanish",
    file: evaluator,
    find: "if (value === undefined) return deny;",
    replace: "if (value === undefined) return allow;",
    tests: [rules],
  },
  {
    name: "a missing context value turns round under `not`",
    file: evaluator,
    find: "if (value === undefined) return deny;",
    replace: "if (value === undefined) return decide(!truth);",
    tests: [rules],
  },
  {
    name: "an empty text is a user's id",
    file: "packages/policy/src/context.ts",
    find: `if (typeof value === "string") return value !== "";`,
    replace: `if (typeof value === "string") return true;`,
    tests: [rules],
  },
  {
    name: "`not` forgets the rows where a column is NULL",
    file: conditions,
    find: "return column.notNull ? test : sql.sql`(${column} is null or ${test})`;",
    replace: "return test;",
    tests: [rules],
  },
  {
    name: "a condition on the record drops out of the statement",
    file: "packages/server/src/operations/aim.ts",
    find: "const where = and(target, rows.sqlOf(decision));",
    replace: "const where: SQL | undefined = target;",
    tests: [writes],
  },
  {
    name: "a refusal of the author's function is not heard",
    file: "packages/server/src/operations/aim.ts",
    find: "if (!judged.passes) throw",
    replace: "if (judged.passes === undefined) throw",
    tests: [recordRules],
  },
  {
    name: "what an author's function has judged is not what is written",
    file: "packages/server/src/operations/aim.ts",
    find: "where: and(where, judged.isUnchanged)",
    replace: "where",
    tests: ["test/security/judged-writes.test.ts"],
  },
  {
    name: "a rule about rows alone lets in nobody who has signed in, and everybody who has not",
    file: "packages/policy/src/require-sign-in.ts",
    find: "return isPublic(all) || asksForCaller(all) ? all : signedInAnd(rules);",
    replace: "return all;",
    tests: ["packages/policy/src/require-sign-in.test.ts"],
  },
  {
    name: "a list shows rows that its rule does not",
    file: "packages/server/src/operations/list.ts",
    find: "const matching = and(rows.sqlOf(decision), query.where);",
    replace: "const matching = query.where;",
    tests: [recordRules],
  },
  {
    name: "an author's function is asked and not heeded",
    file: "packages/server/src/operations/judge.ts",
    find: "(await test({ ...context, user, session }, row as never)) === true",
    replace: "(await test({ ...context, user, session }, row as never)) !== undefined",
    tests: [recordRules],
  },
  {
    name: "an action runs on a record that was not looked for",
    file: "packages/server/src/operations/action.ts",
    find: "prepare: async () => hold?.(c, admitted),",
    replace: "prepare: async () => hold && { record: {}, release: async () => undefined },",
    tests: [writes],
  },
  {
    name: "a refused write tells of a row that the caller may not read",
    file: "packages/server/src/operations/why-nothing.ts",
    find: "const where = and(target, rows.sqlOf(readDecision(read, caller.context)));",
    replace: "const where: SQL | undefined = read && readDecision ? target : undefined;",
    tests: [recordRules],
  },
  {
    name: "a row is written that is no longer the one that was judged",
    file: "packages/server/src/operations/aim.ts",
    find: "where: and(where, judged.isUnchanged)",
    replace: "where",
    tests: ["test/security/judged-writes.test.ts"],
  },
  {
    name: "a transition starts from any state",
    file: "packages/server/src/action/claim-transition.ts",
    find: "{ where: and(where, isOneOf(from)), judged }",
    replace: "{ where, judged }",
    tests: ["test/contract/action-transition.test.ts"],
  },
  {
    name: "an operation lets in whoever is signed in",
    file: "packages/server/src/operations/admit.ts",
    find: `if (decision.kind === "deny") throw`,
    replace: `if (decision.kind === "deny" && !isSignedIn(caller.context)) throw`,
    tests: [callers],
  },
  {
    name: "a body's fields are written over the stamps",
    file: "packages/server/src/operations/create.ts",
    find: "{ ...defaults, ...input, ...stamps(caller) }",
    replace: "{ ...stamps(caller), ...defaults, ...input }",
    tests: [writes],
  },
  {
    name: "guarded fields are dropped instead of refused",
    file: "packages/server/src/operations/guards.ts",
    find: "refusals: entries.filter(isGuarded)",
    replace: "refusals: entries.slice(entries.length).filter(isGuarded)",
    tests: [writes],
  },
  {
    name: "a guarded field's name in SQL is any unknown key",
    file: "packages/server/src/operations/guards.ts",
    find: "guarded.set(column.name, key);",
    replace: "guarded.set(key, key);",
    tests: ["test/contract/write.test.ts"],
  },
  {
    name: "a cursor is good for every caller",
    file: cursors,
    find: "filters, userId ?? null, content",
    replace: "filters, userId === content, content",
    tests: ["test/contract/cursor.test.ts"],
  },
  {
    name: "a cursor's seal is not looked at",
    file: cursors,
    find: "if (!isOurs) throw invalidCursor();",
    replace: "if (isOurs === undefined) throw invalidCursor();",
    tests: ["test/contract/cursor.test.ts"],
  },
  {
    name: "unknown parameters are ignored",
    file: "packages/server/src/query/parameters.ts",
    find: "if (!known.has(name)) errors",
    replace: "if (known.size === 0) errors",
    tests: [queries],
  },
  {
    name: "a list is sorted by any column",
    file: "packages/server/src/query/sort.ts",
    find: "const column = sortable.has(name) ? resource.columns[name] : undefined;",
    replace: "const column = resource.columns[name];",
    tests: [queries],
  },
  {
    name: "a search looks into every text there is",
    file: "packages/server/src/query/list-query.ts",
    find: "const search = operation.search.flatMap((field) => resource.columns[field] ?? []);",
    replace: `const search = Object.values(resource.columns).filter(({ dataType }) => dataType === "string");`,
    tests: [queries],
  },
  {
    name: "a masked column is filtered, sorted and searched by all",
    file: "packages/server/src/mask/masked-for.ts",
    find: `evaluate(unless, context).kind !== "allow"`,
    replace: `evaluate(unless, context).kind === undefined`,
    tests: [masks],
  },
  {
    name: "a column that is masked in some rows is filtered by",
    file: "packages/server/src/mask/masked-for.ts",
    find: `evaluate(unless, context).kind !== "allow"`,
    replace: `evaluate(unless, context).kind === "deny"`,
    tests: [masks],
  },
  {
    name: "a mask that looks at the row lets everyone see it",
    file: "packages/server/src/operations/present.ts",
    find: `return decision.kind === "allow";`,
    replace: `return true;`,
    tests: [masks],
  },
  {
    name: "a value without the expected form is shown",
    file: "packages/server/src/mask/email.ts",
    find: "return redacted;",
    replace: "return text;",
    tests: [masks],
  },
  {
    name: "a column that masks look at leaves the server",
    file: "packages/server/src/operations/present.ts",
    find: "const body: Record<string, unknown> = {};",
    replace: "const body: Record<string, unknown> = { ...row };",
    tests: [masks],
  },
  {
    name: "a conflict names a masked field",
    file: "packages/server/src/mask/nameable.ts",
    find: "filter(([column]) => !masked.has(column))",
    replace: "filter(([column]) => !masked.has(`${column}?`))",
    tests: [masks],
  },
  {
    name: "a ban waits for the session's end",
    file: "packages/server/src/caller/better-auth.ts",
    find: "found === null || isBanned(found.user)",
    replace: "found === null",
    tests: [callers],
  },
  {
    name: "a cookie writes from any origin",
    file: "packages/server/src/caller/caller.ts",
    find: "checkOrigin(request, trusted);",
    replace: "void checkOrigin;",
    tests: [callers],
  },
  {
    name: "any origin may read answers",
    file: "packages/server/src/http/cors.ts",
    find: "(trusted.has(origin) ? origin : null)",
    replace: "(trusted.size < 0 ? null : origin)",
    tests: [callers],
  },
  {
    name: "an error has the driver's own words",
    file: "packages/server/src/problem/respond.ts",
    find: `detail: "The server failed. The request's id finds it in the log."`,
    replace: `detail: String(error)`,
    tests: ["test/contract/errors.test.ts"],
  },
  {
    name: "what is published for the public tells of everything",
    file: "packages/server/src/app/mount-document.ts",
    find: `options.audience === "public" ? publicDocument(document) : document`,
    replace: `publicDocument(document) === undefined ? {} : document`,
    tests: ["test/security/attack-list/routes.test.ts"],
  },
  {
    name: "an include forgets the target's rule",
    file: include,
    find: "where: rows.sqlOf(decision), most,",
    replace: "where: undefined, most,",
    tests: [includes, "test/security/include-rules.test.ts"],
  },
  {
    name: "an include forgets the target's scope",
    file: "packages/server/src/table/related-rows.ts",
    find: `.where(scope.where(where))
    .as("ranked");`,
    replace: `.where(where)
    .as("ranked");`,
    tests: [includes, "test/security/include-rules.test.ts"],
  },
  {
    name: "an include shows what is masked",
    file: include,
    find: "...present(row), ...beside[index]",
    replace: "...row, ...beside[index]",
    tests: [includes, "test/security/include-rules.test.ts"],
  },
  {
    name: "an include goes by a masked column",
    file: include,
    find: "hiddenHere.has(own) || hiddenThere.has(theirs)",
    replace: "hiddenHere.has(`${own}?`) || hiddenThere.has(`${theirs}?`)",
    tests: ["test/security/unshown-columns.test.ts"],
  },
  {
    name: "a foreign key names a row that its writer cannot read",
    file: "packages/server/src/table/reference-sql.ts",
    find: ": decisionSql(readableRows(target, context), columns);",
    replace: ": undefined;",
    tests: ["test/security/references.test.ts"],
  },
  {
    name: "a transition is undone under whoever has made it since",
    file: "packages/server/src/action/claim-transition.ts",
    find: "sql`${version} = ${claimed}`,",
    replace: "isOneOf([to]),",
    tests: ["test/contract/action-transition.test.ts"],
  },
  {
    name: "the reason of a miss is told without a look at who asks",
    file: "packages/server/src/operations/admit.ts",
    find: "if (saysWhy && (",
    replace: "if (!saysWhy && (",
    tests: ["test/contract/why-nothing.test.ts"],
  },
  {
    name: "a tag is compared for callers who may not read the row",
    file: "packages/server/src/operations/precondition.ts",
    find: "and(aim.where, aim.rows.sqlOf(readDecision(read, caller.context)))",
    replace: "and(aim.where, readDecision(read, caller.context) && undefined)",
    tests: ["test/security/attack-list/rows.test.ts"],
  },
  {
    name: "a tag is compared whatever the author's function says of who reads",
    file: "packages/server/src/operations/precondition.ts",
    find: "(readTest === undefined || (await passes(readTest, seen.row, caller)))",
    replace: "(readTest === undefined || (await passes(readTest, seen.row, caller)) !== undefined)",
    tests: ["test/security/unread-tags.test.ts"],
  },
  {
    name: "a client chooses the address that it is limited by",
    file: "packages/server/src/http/address.ts",
    find: "if (bits === undefined || !trustedProxies",
    replace: "if (bits === undefined || trustedProxies",
    tests: ["packages/server/src/http/address.test.ts"],
  },
  {
    name: "each made-up token is a caller of its own",
    file: "packages/server/src/limit/limit-api.ts",
    find: "const key = user === undefined ? `address ${addressKey(addressOf(c))}` :",
    replace:
      'const key = user === undefined ? c.req.header("Authorization") ?? `address ${addressKey(addressOf(c))}` :',
    tests: ["test/contract/rate-limit.test.ts"],
  },
  {
    name: "a sign-in is spelled so that it is not counted",
    file: "packages/server/src/limit/limit-sign-in.ts",
    find: "decoded(pathname).toLowerCase()",
    replace: "pathname.toLowerCase()",
    tests: ["test/contract/rate-limit.test.ts"],
  },
  {
    name: "who calls is asked without a need, since there might have been a key",
    file: "packages/server/src/operations/admit.ts",
    find: "isKeyTaken && request.headers.has(keyHeader)",
    replace: "isKeyTaken",
    tests: [keys],
  },
  {
    name: "a key of an action without input is taken for whatever body",
    file: "packages/server/src/operations/action.ts",
    find: "run.input === undefined ? refuseBody(c.req.raw) : readText(c.req.raw)",
    replace: 'run.input === undefined ? "" : readText(c.req.raw)',
    tests: [actionKeys],
  },
  {
    name: "a key is anybody's",
    file: "packages/server/src/idempotency/claim.ts",
    find: "JSON.stringify([userId, operation, key])",
    replace: "JSON.stringify([operation, key])",
    tests: [keys],
  },
  {
    name: "what was shown in more roles is shown again in fewer",
    file: "packages/server/src/idempotency/claim.ts",
    find: ".pathname, rights, body]",
    replace: ".pathname, rights.activeOrgId, body]",
    tests: [keys],
  },
  {
    name: "a key goes to whoever comes last",
    file: "packages/server/src/idempotency/claims.ts",
    find: "or(lte(expiresAt, now), isForsaken)",
    replace: "or(lte(expiresAt, now), isForsaken, isNull(made))",
    tests: [actionKeys],
  },
  {
    name: "a write goes on without its claim",
    file: "packages/server/src/idempotency/write-once.ts",
    find: "[taking(claim), mustHaveMet(database, claimed)]",
    replace: "[taking(claim), taking(claim)]",
    tests: [keys],
  },
  {
    name: "an answer is given again about a record that is out of reach",
    file: "packages/server/src/idempotency/run-once.ts",
    find: "await checkRecord(c, admitted);",
    replace: "void checkRecord;",
    tests: [actionKeys],
  },
  {
    name: "a key is ignored where it keeps nothing from being done twice",
    file: "packages/server/src/operations/admit.ts",
    find: "if (!isKeyTaken || !isSignedIn(caller.context)) noKey(",
    replace: "if (isKeyTaken && !isSignedIn(caller.context)) noKey(",
    tests: [keys],
  },
  {
    name: "a put changes a row outside its caller's scope",
    file: put,
    find: "const setWhere = scope.where(change.where,",
    replace: "const setWhere = and(change.where,",
    tests: [puts],
  },
  {
    name: "a put changes a row that its rule does not let be changed",
    file: put,
    find: "const setWhere = scope.where(change.where,",
    replace: "const setWhere = scope.where(",
    tests: [puts],
  },
  {
    name: "a put changes what is set once",
    file: put,
    find: "change.where, ...kept(columns, change, valueOf)) ??",
    replace: "change.where) ??",
    tests: [puts],
  },
  {
    name: "a batch takes a condition and does not look at it",
    file: "packages/server/src/operations/batch/batch.ts",
    find: "refuseConditions(c.req.raw.headers);",
    replace: "",
    tests: ["test/contract/conditional.test.ts"],
  },
  {
    name: "a put that makes none changes what is set once",
    file: put,
    find: "and(change.where, ...kept(scope.columns, change, valueOf));",
    replace: "change.where;",
    tests: [puts, randomTables],
  },
  {
    name: "a put into a table called excluded compares each value with itself",
    file: "packages/server/src/table/replacement.ts",
    find: 'if (getTableName(table).toLowerCase() === "excluded") return boundIn(row);',
    replace: "",
    tests: [randomTables],
  },
  {
    name: "a put tells whether a masked value has been guessed",
    file: "packages/server/src/table/replacement.ts",
    find: "if (guesses.includes(name)) return noRow();",
    replace: "",
    tests: [puts],
  },
  {
    name: "a put tells those who may not create of rows that they can't see",
    file: "packages/server/src/operations/why-not-put.ts",
    find: "if (!rights.mayCreate) return rights.fault ?? notFound();",
    replace: "",
    tests: [puts],
  },
  {
    name: "a put makes a row for those who may only change one",
    file: "packages/server/src/operations/put-rights.ts",
    find: "mayCreate: mayCreate && !isReplacing && fault === undefined,",
    replace: "mayCreate: !isReplacing && fault === undefined,",
    tests: [puts],
  },
  {
    name: "a route of the author's own lets in everyone",
    file: "packages/server/src/own-routes/guard.ts",
    find: "admission(asAction(allow), {",
    replace: 'admission(asAction(allow.kind === "nobody" ? allow : { kind: "anyone" }), {',
    tests: ["test/contract/own-routes.test.ts"],
  },
  {
    name: "shared caches may keep whatever asks for it",
    file: "packages/server/src/operations/sharing.ts",
    find: "isPublic(allow) && !dependsOnCaller(operation, beside) ? operation",
    replace: "isPublic(allow) || !dependsOnCaller(operation, beside) ? operation",
    tests: ["test/security/shared-answers.test.ts"],
  },
  {
    name: "shared caches may keep an error",
    file: "packages/server/src/operations/sharing.ts",
    find: `    const answer = await handle(c);
    const seconds = await secondsFor();
    if (seconds !== undefined) services.shared.set(c.req.raw, seconds);
`,
    replace: `    const seconds = await secondsFor();
    if (seconds !== undefined) services.shared.set(c.req.raw, seconds);
    const answer = await handle(c);
`,
    tests: ["test/contract/shared-answers.test.ts"],
  },
  {
    name: "an answer for everyone says what remains of one caller's requests",
    file: "packages/server/src/limit/limit-api.ts",
    find: "if (shared.has(c.req.raw)) return;",
    replace: "void shared;",
    tests: ["test/contract/shared-answers.test.ts"],
  },
  {
    name: "a rule that looks at who asks in one of its parts is the same for everyone",
    file: "packages/policy/src/rule.ts",
    find: `      return rule.rules.every(isSameForEveryone);
    case "not":
      return isSameForEveryone(rule.rule);`,
    replace: `      return rule.rules.some(isSameForEveryone);
    case "not":
      return isSameForEveryone(rule.rule);`,
    tests: ["packages/policy/src/rule.test.ts", "test/security/shared-answers.test.ts"],
  },
  {
    name: "the compiler lets shared caches keep what is masked for some",
    file: "packages/policy/src/sharing/parts-by-caller.ts",
    find: "concerned.has(name) && mask &&",
    replace: "concerned.size === 0 && mask &&",
    tests: ["packages/policy/src/sharing/parts-by-caller.test.ts"],
  },
  {
    name: "a batch forgets the scope",
    file: found,
    find: "where: scope.where(where, ...tests",
    replace: "where: and(where, ...tests",
    tests: [batch, randomTables],
  },
  {
    name: "a batch writes what it finds, be it all or not",
    file: found,
    find: `."count" = ${"${sql.raw(String(size))}"}`,
    replace: `."count" <= ${"${sql.raw(String(size))}"}`,
    tests: [batch, randomTables],
  },
  {
    name: "a batch looks at no foreign key",
    file: "packages/server/src/table/set/set-references.ts",
    find: "if (written.some((gives) => gives === undefined)) return [];",
    replace: "if (written.length >= 0) return [sql`true`];",
    tests: [batch],
  },
  {
    name: "the statements of a batch do not all have to meet rows",
    file: "packages/server/src/table/run-whole.ts",
    find: "[statement, mustHaveMet(database, index)]",
    replace: "[statement, database.all(`select ${index}`) as unknown as Statement]",
    tests: [batch],
  },
  {
    name: "a batch tells which rows there are that its caller cannot read",
    file: "packages/server/src/operations/batch/missing.ts",
    find: "if (!readable.has(index)) return notFound();",
    replace: "if (!readable.has(index)) return conditionFailed();",
    tests: [batch],
  },
  {
    name: "a batch may name a row twice",
    file: "packages/server/src/operations/batch/batch.ts",
    find: "named.has(name)) throw namedTwice();",
    replace: "named.has(`${name}?`)) throw namedTwice();",
    tests: [batch],
  },
  {
    name: "a batch looks at no guard",
    file: "packages/server/src/operations/read-fields.ts",
    find: "throwRefusals(refusals);",
    replace: "void throwRefusals; void refusals;",
    tests: [batch],
  },
  {
    name: "a batch shows what is masked",
    file: "packages/server/src/operations/batch/update.ts",
    find: "return { shown: changed.map(presenterFor(context)) };",
    replace: "return { shown: presenterFor === undefined ? [] : changed };",
    tests: ["test/security/batch-attacks.test.ts"],
  },
  {
    name: "a batch finds rows by keys that are like theirs",
    file: found,
    find: "eq(column, set.cell(name, as))",
    replace: "sql`lower(${column}) = lower(${set.cell(name, as)})`",
    tests: ["test/security/batch-attacks.test.ts"],
  },
  {
    name: "a batch marks rows with the texts of numbers",
    file: "packages/server/src/table/set/write-set.ts",
    find: ".set(boundRow(columns, marks))",
    replace: ".set(marks)",
    tests: ["test/security/batch-values.test.ts"],
  },
];
