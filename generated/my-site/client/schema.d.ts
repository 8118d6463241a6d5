// Printed by openapi-typescript for raw.ts. Generate it again instead of editing it.
export interface paths {
    "/api/v1/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pages
         * @description Allowed for anyone, without sign-in.
         *
         *     A page holds 50 rows unless `limit` says otherwise, 100 at most. A query filters 64 times at most. The URL has 16,384 characters at most.
         */
        get: operations["listPages"];
        put?: never;
        /**
         * Create a new page
         * @description Allowed for callers with the role admin.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        post: operations["createPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one page
         * @description Allowed for anyone, without sign-in.
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        /**
         * Delete one page
         * @description Allowed for callers with the role admin.
         *
         *     The record is removed for good.
         */
        delete: operations["deletePage"];
        options?: never;
        head?: never;
        /**
         * Change one page
         * @description Allowed for callers with the role admin.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        patch: operations["updatePage"];
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts
         * @description Allowed for callers with the role user or admin. Reaches only records whose ownerId is the caller's userId.
         *
         *     A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a new post
         * @description Allowed for callers with the role admin. Reaches only records whose ownerId is the caller's userId.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish (post)
         * @description Allowed for callers with the role admin. Reaches only records whose ownerId is the caller's userId.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up with email and password
         * @description Makes a user with the role `user`, and a session for it. Open to anyone.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with email and password
         * @description Opens a session. Send its token as `Authorization: Bearer`, or keep the cookie. Open to anyone.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session that the request came with, if any. Open to anyone.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current session
         * @description The session that the request came with and its user, or `null`. Open to anyone.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuthError: {
            /** @example INVALID_EMAIL_OR_PASSWORD */
            code?: string;
            message?: string;
        };
        AuthSession: {
            id: string;
            userId: string;
            /**
             * @description Send it as `Authorization: Bearer`.
             * @example mHhy7wYqTBTLEsmzqbPBlOjI2Kcv4dmR
             */
            token: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            ipAddress: string | null;
            userAgent: string | null;
            impersonatedBy: string | null;
        };
        AuthUser: {
            id: string;
            name: string;
            /** Format: email */
            email: string;
            emailVerified: boolean;
            image: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            role: string | null;
            banned: boolean | null;
            banReason: string | null;
            /** Format: date-time */
            banExpires: string | null;
        };
        CurrentSession: {
            session: components["schemas"]["AuthSession"];
            user: components["schemas"]["AuthUser"];
        } | null;
        Page: {
            readonly id: string;
            slug: string;
            title: string;
            content: string;
            status: components["schemas"]["PageStatus"];
            position: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string | null;
        };
        PageCreate: {
            slug: string;
            title: string;
            content: string;
            status?: components["schemas"]["PageStatus"];
            position?: number;
        };
        PageList: {
            data: components["schemas"]["Page"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @enum {string} */
        PageStatus: "draft" | "published";
        PageUpdate: {
            slug?: string;
            title?: string;
            content?: string;
            status?: components["schemas"]["PageStatus"];
            position?: number;
        };
        /** @description Where this page stands in the list. */
        Pagination: {
            /** @description How many rows the page may hold. */
            limit: number;
            /** @description How many rows come before the page. Absent where a cursor led to it, unless the next page has none. */
            offset?: number;
            /** @description How many rows the page holds. */
            count: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description The `cursor` of the next page; null on the last one, and where rows are sorted by texts too long for a cursor: then go on with `offset`. */
            nextCursor: string | null;
            /** @description How many rows there are in all, with `total=true`. */
            total?: number;
        };
        Post: {
            readonly id: string;
            title: string;
            content: string;
            readonly ownerId: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string | null;
        };
        PostCreate: {
            title: string;
            content: string;
        };
        PostList: {
            data: components["schemas"]["Post"][];
            pagination: components["schemas"]["Pagination"];
        };
        Problem400: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 400;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem401: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 401;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem403: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 403;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem404: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 404;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem409: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 409;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem412: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 412;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem413: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 413;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem415: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 415;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem422: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 422;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem500: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 500;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        Problem503: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @constant */
            status: 503;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The kind of problem, for programs. */
            code: string;
            /**
             * @description Which part of the policy refused.
             * @enum {string}
             */
            layer: "authentication" | "access" | "firewall" | "guards" | "validation" | "database" | "action" | "server";
            /** @description Each fault, with its place. */
            errors?: {
                /** @description A JSON Pointer into the body, or a parameter's name. */
                path: string;
                code: string;
                message: string;
            }[];
            /** @description What to do about it. */
            hint?: string;
            /** @description What an action adds. */
            details?: unknown;
            requestId: string;
        };
        SignIn: {
            /** Format: email */
            email: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
            rememberMe?: boolean;
        };
        SignUp: {
            /** @example Ada */
            name: string;
            /** Format: email */
            email: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
        };
        SignedIn: {
            redirect: boolean;
            /**
             * @description Send it as `Authorization: Bearer`.
             * @example mHhy7wYqTBTLEsmzqbPBlOjI2Kcv4dmR
             */
            token: string;
            user: components["schemas"]["AuthUser"];
        };
        SignedOut: {
            success: boolean;
        };
        SignedUp: {
            /**
             * @description Send it as `Authorization: Bearer`.
             * @example mHhy7wYqTBTLEsmzqbPBlOjI2Kcv4dmR
             */
            token: string | null;
            user: components["schemas"]["AuthUser"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPages: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds: 50 unless said, 100 at most.
                 * @example 20
                 */
                limit?: number;
                /** @description Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is good for one caller, and not beside `offset`. */
                cursor?: string;
                /**
                 * @description How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description The order: `id`, `slug`, `title`, `content`, `status`, `position`, `createdAt`, `updatedAt`, several with commas between; `-` before a name is descending. NULL is lowest.
                 * @example -id
                 */
                sort?: string;
                /**
                 * @description Only rows of which one of `slug`, `title`, `content` has this text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                search?: string;
                /**
                 * @description Whether to count all rows that match.
                 * @example true
                 */
                total?: boolean;
                /**
                 * @description Only rows whose `id` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id?: string;
                /**
                 * @description Only rows whose `id` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.eq"?: string;
                /**
                 * @description Only rows whose `id` is not the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.ne"?: string;
                /**
                 * @description Only rows whose `id` is greater than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.gt"?: string;
                /**
                 * @description Only rows whose `id` is the value or greater.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.gte"?: string;
                /**
                 * @description Only rows whose `id` is less than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.lt"?: string;
                /**
                 * @description Only rows whose `id` is the value or less.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.lte"?: string;
                /**
                 * @description Only rows whose `id` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "id.in"?: string[];
                /**
                 * @description Only rows whose `id` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "id.nin"?: string[];
                /**
                 * @description Only rows whose `id` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "id.like"?: string;
                /**
                 * @description Only rows whose `slug` is the value.
                 * @example Example slug
                 */
                slug?: string;
                /**
                 * @description Only rows whose `slug` is the value.
                 * @example Example slug
                 */
                "slug.eq"?: string;
                /**
                 * @description Only rows whose `slug` is not the value.
                 * @example Example slug
                 */
                "slug.ne"?: string;
                /**
                 * @description Only rows whose `slug` is greater than the value.
                 * @example Example slug
                 */
                "slug.gt"?: string;
                /**
                 * @description Only rows whose `slug` is the value or greater.
                 * @example Example slug
                 */
                "slug.gte"?: string;
                /**
                 * @description Only rows whose `slug` is less than the value.
                 * @example Example slug
                 */
                "slug.lt"?: string;
                /**
                 * @description Only rows whose `slug` is the value or less.
                 * @example Example slug
                 */
                "slug.lte"?: string;
                /**
                 * @description Only rows whose `slug` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example slug"
                 *     ]
                 */
                "slug.in"?: string[];
                /**
                 * @description Only rows whose `slug` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example slug"
                 *     ]
                 */
                "slug.nin"?: string[];
                /**
                 * @description Only rows whose `slug` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "slug.like"?: string;
                /**
                 * @description Only rows whose `title` is the value.
                 * @example Example title
                 */
                title?: string;
                /**
                 * @description Only rows whose `title` is the value.
                 * @example Example title
                 */
                "title.eq"?: string;
                /**
                 * @description Only rows whose `title` is not the value.
                 * @example Example title
                 */
                "title.ne"?: string;
                /**
                 * @description Only rows whose `title` is greater than the value.
                 * @example Example title
                 */
                "title.gt"?: string;
                /**
                 * @description Only rows whose `title` is the value or greater.
                 * @example Example title
                 */
                "title.gte"?: string;
                /**
                 * @description Only rows whose `title` is less than the value.
                 * @example Example title
                 */
                "title.lt"?: string;
                /**
                 * @description Only rows whose `title` is the value or less.
                 * @example Example title
                 */
                "title.lte"?: string;
                /**
                 * @description Only rows whose `title` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example title"
                 *     ]
                 */
                "title.in"?: string[];
                /**
                 * @description Only rows whose `title` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example title"
                 *     ]
                 */
                "title.nin"?: string[];
                /**
                 * @description Only rows whose `title` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "title.like"?: string;
                /**
                 * @description Only rows whose `content` is the value.
                 * @example Example content
                 */
                content?: string;
                /**
                 * @description Only rows whose `content` is the value.
                 * @example Example content
                 */
                "content.eq"?: string;
                /**
                 * @description Only rows whose `content` is not the value.
                 * @example Example content
                 */
                "content.ne"?: string;
                /**
                 * @description Only rows whose `content` is greater than the value.
                 * @example Example content
                 */
                "content.gt"?: string;
                /**
                 * @description Only rows whose `content` is the value or greater.
                 * @example Example content
                 */
                "content.gte"?: string;
                /**
                 * @description Only rows whose `content` is less than the value.
                 * @example Example content
                 */
                "content.lt"?: string;
                /**
                 * @description Only rows whose `content` is the value or less.
                 * @example Example content
                 */
                "content.lte"?: string;
                /**
                 * @description Only rows whose `content` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example content"
                 *     ]
                 */
                "content.in"?: string[];
                /**
                 * @description Only rows whose `content` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example content"
                 *     ]
                 */
                "content.nin"?: string[];
                /**
                 * @description Only rows whose `content` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "content.like"?: string;
                /**
                 * @description Only rows whose `status` is the value.
                 * @example draft
                 */
                status?: components["schemas"]["PageStatus"];
                /**
                 * @description Only rows whose `status` is the value.
                 * @example draft
                 */
                "status.eq"?: components["schemas"]["PageStatus"];
                /**
                 * @description Only rows whose `status` is not the value.
                 * @example draft
                 */
                "status.ne"?: components["schemas"]["PageStatus"];
                /**
                 * @description Only rows whose `status` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "draft"
                 *     ]
                 */
                "status.in"?: components["schemas"]["PageStatus"][];
                /**
                 * @description Only rows whose `status` is none of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "draft"
                 *     ]
                 */
                "status.nin"?: components["schemas"]["PageStatus"][];
                /**
                 * @description Only rows whose `position` is the value.
                 * @example 1
                 */
                position?: number;
                /**
                 * @description Only rows whose `position` is the value.
                 * @example 1
                 */
                "position.eq"?: number;
                /**
                 * @description Only rows whose `position` is not the value.
                 * @example 1
                 */
                "position.ne"?: number;
                /**
                 * @description Only rows whose `position` is greater than the value.
                 * @example 1
                 */
                "position.gt"?: number;
                /**
                 * @description Only rows whose `position` is the value or greater.
                 * @example 1
                 */
                "position.gte"?: number;
                /**
                 * @description Only rows whose `position` is less than the value.
                 * @example 1
                 */
                "position.lt"?: number;
                /**
                 * @description Only rows whose `position` is the value or less.
                 * @example 1
                 */
                "position.lte"?: number;
                /**
                 * @description Only rows whose `position` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       1
                 *     ]
                 */
                "position.in"?: number[];
                /**
                 * @description Only rows whose `position` is none of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       1
                 *     ]
                 */
                "position.nin"?: number[];
                /**
                 * @description Only rows whose `createdAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                createdAt?: string;
                /**
                 * @description Only rows whose `createdAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.eq"?: string;
                /**
                 * @description Only rows whose `createdAt` is not the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.ne"?: string;
                /**
                 * @description Only rows whose `createdAt` is greater than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.gt"?: string;
                /**
                 * @description Only rows whose `createdAt` is the value or greater.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.gte"?: string;
                /**
                 * @description Only rows whose `createdAt` is less than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.lt"?: string;
                /**
                 * @description Only rows whose `createdAt` is the value or less.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.lte"?: string;
                /**
                 * @description Only rows whose `createdAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "createdAt.in"?: string[];
                /**
                 * @description Only rows whose `createdAt` is none of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "createdAt.nin"?: string[];
                /**
                 * @description Only rows whose `updatedAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                updatedAt?: string;
                /**
                 * @description Only rows whose `updatedAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.eq"?: string;
                /**
                 * @description Only rows whose `updatedAt` is not the value, or is null.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.ne"?: string;
                /**
                 * @description Only rows whose `updatedAt` is greater than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.gt"?: string;
                /**
                 * @description Only rows whose `updatedAt` is the value or greater.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.gte"?: string;
                /**
                 * @description Only rows whose `updatedAt` is less than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.lt"?: string;
                /**
                 * @description Only rows whose `updatedAt` is the value or less.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.lte"?: string;
                /**
                 * @description Only rows whose `updatedAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "updatedAt.in"?: string[];
                /**
                 * @description Only rows whose `updatedAt` is none of these, or is null. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "updatedAt.nin"?: string[];
                /**
                 * @description Only rows whose `updatedAt` is null, or with `false` is not.
                 * @example true
                 */
                "updatedAt.null"?: boolean;
            };
            header?: {
                /**
                 * @description Tags of what the client has: for one of them the answer is 304, without a body.
                 * @example "c2l4dGVlbiBieXRl"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0198c0de-0000-7000-8000-000000000001",
                     *           "slug": "Example slug",
                     *           "title": "Example title",
                     *           "content": "Example content",
                     *           "status": "draft",
                     *           "position": 1,
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "updatedAt": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "limit": 1,
                     *         "offset": 1,
                     *         "count": 1,
                     *         "hasMore": true,
                     *         "nextCursor": "Example nextCursor",
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageList"];
                };
            };
            /** @description The client has it: the tag is among those it sent. */
            304: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; The request has an unknown parameter; The cursor is not valid. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:validation-error",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "The request is not valid.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:internal",
                     *       "title": "The server failed",
                     *       "status": 500,
                     *       "detail": "The server failed.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "INTERNAL",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description The database is too busy. */
            503: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unavailable",
                     *       "title": "The database is too busy",
                     *       "status": 503,
                     *       "detail": "The database is too busy.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "UNAVAILABLE",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem503"] & {
                        /** @enum {string} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    createPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the client's for this one request, for callers who have signed in: where it comes again within 24 hours, nothing is done again, and the answer is the same.
                 * @example 0198c0de-0000-7000-8000-0000000000e1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "Example slug",
                 *       "title": "Example title",
                 *       "content": "Example content",
                 *       "status": "draft",
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["PageCreate"];
            };
        };
        responses: {
            /** @description The new record. */
            201: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    /** @description The path of the new record. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "slug": "Example slug",
                     *       "title": "Example title",
                     *       "content": "Example content",
                     *       "status": "draft",
                     *       "position": 1,
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:validation-error",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "The request is not valid.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED";
                    };
                };
            };
            /** @description Sign-in is required; The credentials are not valid. */
            401: {
                headers: {
                    /**
                     * @description How to sign in: `Bearer`, with `error="invalid_token"` where a bearer token was sent that is no good.
                     * @example Bearer
                     */
                    "WWW-Authenticate": string;
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:auth-missing",
                     *       "title": "Sign-in is required",
                     *       "status": 401,
                     *       "detail": "Sign-in is required.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "AUTH_MISSING",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN";
                    };
                };
            };
            /** @description The caller lacks the role; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-role-required",
                     *       "title": "The caller lacks the role",
                     *       "status": 403,
                     *       "detail": "The caller lacks the role.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "ACCESS_ROLE_REQUIRED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN";
                    };
                };
            };
            /** @description The value is taken; The record changed meanwhile. */
            409: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unique-violation",
                     *       "title": "The value is taken",
                     *       "status": 409,
                     *       "detail": "The value is taken.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "UNIQUE_VIOLATION",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "UNIQUE_VIOLATION" | "CONFLICT";
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:payload-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "PAYLOAD_TOO_LARGE",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem413"] & {
                        /** @enum {string} */
                        code?: "PAYLOAD_TOO_LARGE";
                    };
                };
            };
            /** @description The body is not application/json. */
            415: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unsupported-media-type",
                     *       "title": "The body is not application/json",
                     *       "status": 415,
                     *       "detail": "The body is not application/json.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "UNSUPPORTED_MEDIA_TYPE",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem415"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The key belongs to another request. */
            422: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:idempotency-key-reused",
                     *       "title": "The key belongs to another request",
                     *       "status": 422,
                     *       "detail": "The key belongs to another request.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "IDEMPOTENCY_KEY_REUSED",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem422"] & {
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:internal",
                     *       "title": "The server failed",
                     *       "status": 500,
                     *       "detail": "The server failed.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "INTERNAL",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description The database is too busy. */
            503: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unavailable",
                     *       "title": "The database is too busy",
                     *       "status": 503,
                     *       "detail": "The database is too busy.",
                     *       "instance": "/api/v1/pages",
                     *       "code": "UNAVAILABLE",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem503"] & {
                        /** @enum {string} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    getPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Tags of what the client has: for one of them the answer is 304, without a body.
                 * @example "c2l4dGVlbiBieXRl"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The record's id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "slug": "Example slug",
                     *       "title": "Example title",
                     *       "content": "Example content",
                     *       "status": "draft",
                     *       "position": 1,
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** @description The client has it: the tag is among those it sent. */
            304: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request has an unknown parameter. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unknown-parameter",
                     *       "title": "The request has an unknown parameter",
                     *       "status": 400,
                     *       "detail": "The request has an unknown parameter.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "UNKNOWN_PARAMETER",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "UNKNOWN_PARAMETER";
                    };
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "Not found.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "NOT_FOUND",
                     *       "layer": "firewall",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:internal",
                     *       "title": "The server failed",
                     *       "status": 500,
                     *       "detail": "The server failed.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "INTERNAL",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description The database is too busy. */
            503: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unavailable",
                     *       "title": "The database is too busy",
                     *       "status": 503,
                     *       "detail": "The database is too busy.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "UNAVAILABLE",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem503"] & {
                        /** @enum {string} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    deletePage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tag of the record that is meant: where it is another by now, the answer is 412, and 404 for callers who may not read it. `*` is any record.
                 * @example "c2l4dGVlbiBieXRl"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The record's id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record is gone. */
            204: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request has an unknown parameter. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unknown-parameter",
                     *       "title": "The request has an unknown parameter",
                     *       "status": 400,
                     *       "detail": "The request has an unknown parameter.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "UNKNOWN_PARAMETER",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "UNKNOWN_PARAMETER";
                    };
                };
            };
            /** @description Sign-in is required; The credentials are not valid. */
            401: {
                headers: {
                    /**
                     * @description How to sign in: `Bearer`, with `error="invalid_token"` where a bearer token was sent that is no good.
                     * @example Bearer
                     */
                    "WWW-Authenticate": string;
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:auth-missing",
                     *       "title": "Sign-in is required",
                     *       "status": 401,
                     *       "detail": "Sign-in is required.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "AUTH_MISSING",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN";
                    };
                };
            };
            /** @description The caller lacks the role; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-role-required",
                     *       "title": "The caller lacks the role",
                     *       "status": 403,
                     *       "detail": "The caller lacks the role.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "ACCESS_ROLE_REQUIRED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN";
                    };
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "Not found.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "NOT_FOUND",
                     *       "layer": "firewall",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The record changed meanwhile. */
            409: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:conflict",
                     *       "title": "The record changed meanwhile",
                     *       "status": 409,
                     *       "detail": "The record changed meanwhile.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "CONFLICT",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "CONFLICT";
                    };
                };
            };
            /** @description The record is not the one that is meant. */
            412: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:precondition-failed",
                     *       "title": "The record is not the one that is meant",
                     *       "status": 412,
                     *       "detail": "The record is not the one that is meant.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "PRECONDITION_FAILED",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem412"] & {
                        /** @enum {string} */
                        code?: "PRECONDITION_FAILED";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:internal",
                     *       "title": "The server failed",
                     *       "status": 500,
                     *       "detail": "The server failed.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "INTERNAL",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description The database is too busy. */
            503: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unavailable",
                     *       "title": "The database is too busy",
                     *       "status": 503,
                     *       "detail": "The database is too busy.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "UNAVAILABLE",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem503"] & {
                        /** @enum {string} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    updatePage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tag of the record that is meant: where it is another by now, the answer is 412, and 404 for callers who may not read it. `*` is any record.
                 * @example "c2l4dGVlbiBieXRl"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The record's id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "Example slug",
                 *       "title": "Example title",
                 *       "content": "Example content",
                 *       "status": "draft",
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["PageUpdate"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "slug": "Example slug",
                     *       "title": "Example title",
                     *       "content": "Example content",
                     *       "status": "draft",
                     *       "position": 1,
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:validation-error",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "The request is not valid.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED";
                    };
                };
            };
            /** @description Sign-in is required; The credentials are not valid. */
            401: {
                headers: {
                    /**
                     * @description How to sign in: `Bearer`, with `error="invalid_token"` where a bearer token was sent that is no good.
                     * @example Bearer
                     */
                    "WWW-Authenticate": string;
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:auth-missing",
                     *       "title": "Sign-in is required",
                     *       "status": 401,
                     *       "detail": "Sign-in is required.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "AUTH_MISSING",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN";
                    };
                };
            };
            /** @description The caller lacks the role; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-role-required",
                     *       "title": "The caller lacks the role",
                     *       "status": 403,
                     *       "detail": "The caller lacks the role.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "ACCESS_ROLE_REQUIRED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN";
                    };
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "Not found.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "NOT_FOUND",
                     *       "layer": "firewall",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The value is taken; The record changed meanwhile. */
            409: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unique-violation",
                     *       "title": "The value is taken",
                     *       "status": 409,
                     *       "detail": "The value is taken.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "UNIQUE_VIOLATION",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "UNIQUE_VIOLATION" | "CONFLICT";
                    };
                };
            };
            /** @description The record is not the one that is meant. */
            412: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:precondition-failed",
                     *       "title": "The record is not the one that is meant",
                     *       "status": 412,
                     *       "detail": "The record is not the one that is meant.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "PRECONDITION_FAILED",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem412"] & {
                        /** @enum {string} */
                        code?: "PRECONDITION_FAILED";
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:payload-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "PAYLOAD_TOO_LARGE",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem413"] & {
                        /** @enum {string} */
                        code?: "PAYLOAD_TOO_LARGE";
                    };
                };
            };
            /** @description The body is not application/json. */
            415: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unsupported-media-type",
                     *       "title": "The body is not application/json",
                     *       "status": 415,
                     *       "detail": "The body is not application/json.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "UNSUPPORTED_MEDIA_TYPE",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem415"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:internal",
                     *       "title": "The server failed",
                     *       "status": 500,
                     *       "detail": "The server failed.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "INTERNAL",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description The database is too busy. */
            503: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unavailable",
                     *       "title": "The database is too busy",
                     *       "status": 503,
                     *       "detail": "The database is too busy.",
                     *       "instance": "/api/v1/pages/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "UNAVAILABLE",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem503"] & {
                        /** @enum {string} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds: 50 unless said, 100 at most.
                 * @example 20
                 */
                limit?: number;
                /** @description Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. It is good for one caller, and not beside `offset`. */
                cursor?: string;
                /**
                 * @description How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description The order: `id`, `title`, `content`, `ownerId`, `createdAt`, `updatedAt`, several with commas between; `-` before a name is descending. NULL is lowest.
                 * @example -id
                 */
                sort?: string;
                /**
                 * @description Only rows of which one of `title`, `content` has this text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                search?: string;
                /**
                 * @description Whether to count all rows that match.
                 * @example true
                 */
                total?: boolean;
                /**
                 * @description Only rows whose `id` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id?: string;
                /**
                 * @description Only rows whose `id` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.eq"?: string;
                /**
                 * @description Only rows whose `id` is not the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.ne"?: string;
                /**
                 * @description Only rows whose `id` is greater than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.gt"?: string;
                /**
                 * @description Only rows whose `id` is the value or greater.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.gte"?: string;
                /**
                 * @description Only rows whose `id` is less than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.lt"?: string;
                /**
                 * @description Only rows whose `id` is the value or less.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "id.lte"?: string;
                /**
                 * @description Only rows whose `id` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "id.in"?: string[];
                /**
                 * @description Only rows whose `id` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "id.nin"?: string[];
                /**
                 * @description Only rows whose `id` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "id.like"?: string;
                /**
                 * @description Only rows whose `title` is the value.
                 * @example Example title
                 */
                title?: string;
                /**
                 * @description Only rows whose `title` is the value.
                 * @example Example title
                 */
                "title.eq"?: string;
                /**
                 * @description Only rows whose `title` is not the value.
                 * @example Example title
                 */
                "title.ne"?: string;
                /**
                 * @description Only rows whose `title` is greater than the value.
                 * @example Example title
                 */
                "title.gt"?: string;
                /**
                 * @description Only rows whose `title` is the value or greater.
                 * @example Example title
                 */
                "title.gte"?: string;
                /**
                 * @description Only rows whose `title` is less than the value.
                 * @example Example title
                 */
                "title.lt"?: string;
                /**
                 * @description Only rows whose `title` is the value or less.
                 * @example Example title
                 */
                "title.lte"?: string;
                /**
                 * @description Only rows whose `title` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example title"
                 *     ]
                 */
                "title.in"?: string[];
                /**
                 * @description Only rows whose `title` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example title"
                 *     ]
                 */
                "title.nin"?: string[];
                /**
                 * @description Only rows whose `title` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "title.like"?: string;
                /**
                 * @description Only rows whose `content` is the value.
                 * @example Example content
                 */
                content?: string;
                /**
                 * @description Only rows whose `content` is the value.
                 * @example Example content
                 */
                "content.eq"?: string;
                /**
                 * @description Only rows whose `content` is not the value.
                 * @example Example content
                 */
                "content.ne"?: string;
                /**
                 * @description Only rows whose `content` is greater than the value.
                 * @example Example content
                 */
                "content.gt"?: string;
                /**
                 * @description Only rows whose `content` is the value or greater.
                 * @example Example content
                 */
                "content.gte"?: string;
                /**
                 * @description Only rows whose `content` is less than the value.
                 * @example Example content
                 */
                "content.lt"?: string;
                /**
                 * @description Only rows whose `content` is the value or less.
                 * @example Example content
                 */
                "content.lte"?: string;
                /**
                 * @description Only rows whose `content` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example content"
                 *     ]
                 */
                "content.in"?: string[];
                /**
                 * @description Only rows whose `content` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example content"
                 *     ]
                 */
                "content.nin"?: string[];
                /**
                 * @description Only rows whose `content` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "content.like"?: string;
                /**
                 * @description Only rows whose `ownerId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                ownerId?: string;
                /**
                 * @description Only rows whose `ownerId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "ownerId.eq"?: string;
                /**
                 * @description Only rows whose `ownerId` is not the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "ownerId.ne"?: string;
                /**
                 * @description Only rows whose `ownerId` is greater than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "ownerId.gt"?: string;
                /**
                 * @description Only rows whose `ownerId` is the value or greater.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "ownerId.gte"?: string;
                /**
                 * @description Only rows whose `ownerId` is less than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "ownerId.lt"?: string;
                /**
                 * @description Only rows whose `ownerId` is the value or less.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "ownerId.lte"?: string;
                /**
                 * @description Only rows whose `ownerId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "ownerId.in"?: string[];
                /**
                 * @description Only rows whose `ownerId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "ownerId.nin"?: string[];
                /**
                 * @description Only rows whose `ownerId` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "ownerId.like"?: string;
                /**
                 * @description Only rows whose `createdAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                createdAt?: string;
                /**
                 * @description Only rows whose `createdAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.eq"?: string;
                /**
                 * @description Only rows whose `createdAt` is not the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.ne"?: string;
                /**
                 * @description Only rows whose `createdAt` is greater than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.gt"?: string;
                /**
                 * @description Only rows whose `createdAt` is the value or greater.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.gte"?: string;
                /**
                 * @description Only rows whose `createdAt` is less than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.lt"?: string;
                /**
                 * @description Only rows whose `createdAt` is the value or less.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "createdAt.lte"?: string;
                /**
                 * @description Only rows whose `createdAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "createdAt.in"?: string[];
                /**
                 * @description Only rows whose `createdAt` is none of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "createdAt.nin"?: string[];
                /**
                 * @description Only rows whose `updatedAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                updatedAt?: string;
                /**
                 * @description Only rows whose `updatedAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.eq"?: string;
                /**
                 * @description Only rows whose `updatedAt` is not the value, or is null.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.ne"?: string;
                /**
                 * @description Only rows whose `updatedAt` is greater than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.gt"?: string;
                /**
                 * @description Only rows whose `updatedAt` is the value or greater.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.gte"?: string;
                /**
                 * @description Only rows whose `updatedAt` is less than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.lt"?: string;
                /**
                 * @description Only rows whose `updatedAt` is the value or less.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "updatedAt.lte"?: string;
                /**
                 * @description Only rows whose `updatedAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "updatedAt.in"?: string[];
                /**
                 * @description Only rows whose `updatedAt` is none of these, or is null. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "updatedAt.nin"?: string[];
                /**
                 * @description Only rows whose `updatedAt` is null, or with `false` is not.
                 * @example true
                 */
                "updatedAt.null"?: boolean;
            };
            header?: {
                /**
                 * @description Tags of what the client has: for one of them the answer is 304, without a body.
                 * @example "c2l4dGVlbiBieXRl"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0198c0de-0000-7000-8000-000000000001",
                     *           "title": "Example title",
                     *           "content": "Example content",
                     *           "ownerId": "0198c0de-0000-7000-8000-000000000001",
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "updatedAt": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "limit": 1,
                     *         "offset": 1,
                     *         "count": 1,
                     *         "hasMore": true,
                     *         "nextCursor": "Example nextCursor",
                     *         "total": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PostList"];
                };
            };
            /** @description The client has it: the tag is among those it sent. */
            304: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; The request has an unknown parameter; The cursor is not valid. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:validation-error",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "The request is not valid.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "UNKNOWN_PARAMETER" | "INVALID_CURSOR";
                    };
                };
            };
            /** @description Sign-in is required; The credentials are not valid. */
            401: {
                headers: {
                    /**
                     * @description How to sign in: `Bearer`, with `error="invalid_token"` where a bearer token was sent that is no good.
                     * @example Bearer
                     */
                    "WWW-Authenticate": string;
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:auth-missing",
                     *       "title": "Sign-in is required",
                     *       "status": 401,
                     *       "detail": "Sign-in is required.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "AUTH_MISSING",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN";
                    };
                };
            };
            /** @description The caller lacks the role. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-role-required",
                     *       "title": "The caller lacks the role",
                     *       "status": 403,
                     *       "detail": "The caller lacks the role.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "ACCESS_ROLE_REQUIRED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:internal",
                     *       "title": "The server failed",
                     *       "status": 500,
                     *       "detail": "The server failed.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "INTERNAL",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description The database is too busy. */
            503: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unavailable",
                     *       "title": "The database is too busy",
                     *       "status": 503,
                     *       "detail": "The database is too busy.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "UNAVAILABLE",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem503"] & {
                        /** @enum {string} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the client's for this one request, for callers who have signed in: where it comes again within 24 hours, nothing is done again, and the answer is the same.
                 * @example 0198c0de-0000-7000-8000-0000000000e1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Example title",
                 *       "content": "Example content"
                 *     }
                 */
                "application/json": components["schemas"]["PostCreate"];
            };
        };
        responses: {
            /** @description The new record. */
            201: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    /** @description The path of the new record. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "title": "Example title",
                     *       "content": "Example content",
                     *       "ownerId": "0198c0de-0000-7000-8000-000000000001",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:validation-error",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "The request is not valid.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED";
                    };
                };
            };
            /** @description Sign-in is required; The credentials are not valid. */
            401: {
                headers: {
                    /**
                     * @description How to sign in: `Bearer`, with `error="invalid_token"` where a bearer token was sent that is no good.
                     * @example Bearer
                     */
                    "WWW-Authenticate": string;
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:auth-missing",
                     *       "title": "Sign-in is required",
                     *       "status": 401,
                     *       "detail": "Sign-in is required.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "AUTH_MISSING",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN";
                    };
                };
            };
            /** @description The caller lacks the role; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-role-required",
                     *       "title": "The caller lacks the role",
                     *       "status": 403,
                     *       "detail": "The caller lacks the role.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "ACCESS_ROLE_REQUIRED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN";
                    };
                };
            };
            /** @description The record changed meanwhile. */
            409: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:conflict",
                     *       "title": "The record changed meanwhile",
                     *       "status": 409,
                     *       "detail": "The record changed meanwhile.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "CONFLICT",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "CONFLICT";
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:payload-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "PAYLOAD_TOO_LARGE",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem413"] & {
                        /** @enum {string} */
                        code?: "PAYLOAD_TOO_LARGE";
                    };
                };
            };
            /** @description The body is not application/json. */
            415: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unsupported-media-type",
                     *       "title": "The body is not application/json",
                     *       "status": 415,
                     *       "detail": "The body is not application/json.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "UNSUPPORTED_MEDIA_TYPE",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem415"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The key belongs to another request. */
            422: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:idempotency-key-reused",
                     *       "title": "The key belongs to another request",
                     *       "status": 422,
                     *       "detail": "The key belongs to another request.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "IDEMPOTENCY_KEY_REUSED",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem422"] & {
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:internal",
                     *       "title": "The server failed",
                     *       "status": 500,
                     *       "detail": "The server failed.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "INTERNAL",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description The database is too busy. */
            503: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unavailable",
                     *       "title": "The database is too busy",
                     *       "status": 503,
                     *       "detail": "The database is too busy.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "UNAVAILABLE",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem503"] & {
                        /** @enum {string} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    publishPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the client's for this one request, for callers who have signed in: where it comes again within 24 hours, nothing is done again, and the answer is the same.
                 * @example 0198c0de-0000-7000-8000-0000000000e1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The record's id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the action gives, if it gives anything. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": unknown;
                };
            };
            /** @description The action is done. */
            204: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; The request has an unknown parameter. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:validation-error",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "The request is not valid.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "UNKNOWN_PARAMETER";
                    };
                };
            };
            /** @description Sign-in is required; The credentials are not valid. */
            401: {
                headers: {
                    /**
                     * @description How to sign in: `Bearer`, with `error="invalid_token"` where a bearer token was sent that is no good.
                     * @example Bearer
                     */
                    "WWW-Authenticate": string;
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:auth-missing",
                     *       "title": "Sign-in is required",
                     *       "status": 401,
                     *       "detail": "Sign-in is required.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "AUTH_MISSING",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN";
                    };
                };
            };
            /** @description The caller lacks the role; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-role-required",
                     *       "title": "The caller lacks the role",
                     *       "status": 403,
                     *       "detail": "The caller lacks the role.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "ACCESS_ROLE_REQUIRED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED" | "CSRF_ORIGIN";
                    };
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "Not found.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "NOT_FOUND",
                     *       "layer": "firewall",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The same request is still at work. */
            409: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:idempotency-in-progress",
                     *       "title": "The same request is still at work",
                     *       "status": 409,
                     *       "detail": "The same request is still at work.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "IDEMPOTENCY_IN_PROGRESS",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description The key belongs to another request. */
            422: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:idempotency-key-reused",
                     *       "title": "The key belongs to another request",
                     *       "status": 422,
                     *       "detail": "The key belongs to another request.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "IDEMPOTENCY_KEY_REUSED",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem422"] & {
                        /** @enum {string} */
                        code?: "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:internal",
                     *       "title": "The server failed",
                     *       "status": 500,
                     *       "detail": "The server failed.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "INTERNAL",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
            /** @description The database is too busy. */
            503: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:unavailable",
                     *       "title": "The database is too busy",
                     *       "status": 503,
                     *       "detail": "The database is too busy.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "UNAVAILABLE",
                     *       "layer": "server",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem503"] & {
                        /** @enum {string} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada",
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The new user, and the token of its session. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /** @description The session token, signed; good as a bearer token too. */
                    "Set-Auth-Token"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "mHhy7wYqTBTLEsmzqbPBlOjI2Kcv4dmR",
                     *       "user": {
                     *         "id": "0198c0de-0000-7000-8000-000000000001",
                     *         "name": "Example name",
                     *         "email": "ada@example.com",
                     *         "emailVerified": true,
                     *         "image": "Example image",
                     *         "createdAt": "2026-01-31T12:00:00.000Z",
                     *         "updatedAt": "2026-01-31T12:00:00.000Z",
                     *         "role": "Example role",
                     *         "banned": true,
                     *         "banReason": "Example banReason",
                     *         "banExpires": "2026-01-31T12:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
            /** @description The body is not what the operation takes. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The user is banned, or the origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The body is larger than 1 MiB. */
            413: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The body is not application/json. */
            415: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description There is a user with this email already. */
            422: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description Too many attempts. */
            429: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery",
                 *       "rememberMe": true
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description The user, and the token of the session. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /** @description The session token, signed; good as a bearer token too. */
                    "Set-Auth-Token"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redirect": true,
                     *       "token": "mHhy7wYqTBTLEsmzqbPBlOjI2Kcv4dmR",
                     *       "user": {
                     *         "id": "0198c0de-0000-7000-8000-000000000001",
                     *         "name": "Example name",
                     *         "email": "ada@example.com",
                     *         "emailVerified": true,
                     *         "image": "Example image",
                     *         "createdAt": "2026-01-31T12:00:00.000Z",
                     *         "updatedAt": "2026-01-31T12:00:00.000Z",
                     *         "role": "Example role",
                     *         "banned": true,
                     *         "banReason": "Example banReason",
                     *         "banExpires": "2026-01-31T12:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description The body is not what the operation takes. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The email or the password is wrong. */
            401: {
                headers: {
                    /**
                     * @description How to sign in: `Bearer`, with `error="invalid_token"` where a bearer token was sent that is no good.
                     * @example Bearer
                     */
                    "WWW-Authenticate": string;
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The user is banned, or the origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The body is larger than 1 MiB. */
            413: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The body is not application/json. */
            415: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description Too many attempts. */
            429: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description The body is not what the operation takes. */
            400: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The user is banned, or the origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The body is larger than 1 MiB. */
            413: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The body is not application/json. */
            415: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description Too many attempts. */
            429: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, or `null`. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session": {
                     *         "id": "0198c0de-0000-7000-8000-000000000001",
                     *         "userId": "0198c0de-0000-7000-8000-000000000001",
                     *         "token": "mHhy7wYqTBTLEsmzqbPBlOjI2Kcv4dmR",
                     *         "expiresAt": "2026-01-31T12:00:00.000Z",
                     *         "createdAt": "2026-01-31T12:00:00.000Z",
                     *         "updatedAt": "2026-01-31T12:00:00.000Z",
                     *         "ipAddress": "Example ipAddress",
                     *         "userAgent": "Example userAgent",
                     *         "impersonatedBy": "Example impersonatedBy"
                     *       },
                     *       "user": {
                     *         "id": "0198c0de-0000-7000-8000-000000000001",
                     *         "name": "Example name",
                     *         "email": "ada@example.com",
                     *         "emailVerified": true,
                     *         "image": "Example image",
                     *         "createdAt": "2026-01-31T12:00:00.000Z",
                     *         "updatedAt": "2026-01-31T12:00:00.000Z",
                     *         "role": "Example role",
                     *         "banned": true,
                     *         "banReason": "Example banReason",
                     *         "banExpires": "2026-01-31T12:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            /** @description Too many attempts. */
            429: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /**
                     * @description The seconds after which a request is answered again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_EMAIL_OR_PASSWORD",
                     *       "message": "Example message"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthError"];
                };
            };
        };
    };
}
