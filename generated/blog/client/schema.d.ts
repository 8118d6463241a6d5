// Printed by openapi-typescript for raw.ts. Generate it again instead of editing it.
export interface paths {
    "/api/v1/authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List authors
         * @description Allowed for anyone, without sign-in.
         *
         *     A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
         */
        get: operations["listAuthors"];
        put?: never;
        /**
         * Create a new author
         * @description Allowed for any signed-in caller.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        post: operations["createAuthor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one author
         * @description Allowed for anyone, without sign-in.
         */
        get: operations["getAuthor"];
        put?: never;
        post?: never;
        /**
         * Delete one author
         * @description Allowed for callers with the role admin.
         *
         *     The record is removed for good.
         */
        delete: operations["deleteAuthor"];
        options?: never;
        head?: never;
        /**
         * Change one author
         * @description Allowed for records whose userId is the caller's userId; or callers with the role admin.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        patch: operations["updateAuthor"];
        trace?: never;
    };
    "/api/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List comments
         * @description Allowed for anyone, without sign-in, and only records whose status is "approved", and only records whose publicFrom is at most the caller's now; or records whose userId is the caller's userId; or callers with the role moderator or editor or admin.
         *
         *     A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Create a new comment
         * @description Allowed for any signed-in caller.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one comment
         * @description Allowed for anyone, without sign-in, and only records whose status is "approved", and only records whose publicFrom is at most the caller's now; or records whose userId is the caller's userId; or callers with the role moderator or editor or admin.
         *
         *     The URL has 16,384 characters at most.
         */
        get: operations["getComment"];
        put?: never;
        post?: never;
        /**
         * Delete one comment
         * @description Allowed for records whose userId is the caller's userId; or callers with the role moderator or editor or admin.
         *
         *     The record is removed for good.
         */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        /**
         * Change one comment
         * @description Allowed for records whose userId is the caller's userId, and only records whose status is "pending".
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        patch: operations["updateComment"];
        trace?: never;
    };
    "/api/v1/comments/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete several comments
         * @description Allowed for callers with the role moderator or editor or admin.
         *
         *     100 records at most. The record is removed for good. All are written or none, unless `options.atomic` is false.
         */
        delete: operations["batchDeleteComments"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve (comment)
         * @description Shows a comment to everyone who reads its post.
         *
         *     Allowed for callers with the role moderator or editor or admin.
         *
         *     Changes `status` from "pending" or "rejected" to "approved". Of calls that race for one record, one succeeds.
         */
        post: operations["approveComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject (comment)
         * @description Hides a comment from everyone but its writer.
         *
         *     Allowed for callers with the role moderator or editor or admin.
         *
         *     Changes `status` from "pending" or "approved" to "rejected". Of calls that race for one record, one succeeds.
         */
        post: operations["rejectComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/post-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List post tags
         * @description Allowed for anyone, without sign-in, and only records whose publicFrom is at most the caller's now; or records whose authorId is the caller's userId; or callers with the role editor or admin.
         *
         *     A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
         */
        get: operations["listPostTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Allowed for anyone, without sign-in, and only records whose status is "published", and only records whose publishedAt is at most the caller's now; or records whose authorId is the caller's userId; or callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     A page holds 20 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a new post
         * @description Allowed for any signed-in caller. Reaches only records without deletedAt.
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
    "/api/v1/posts/views/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts (summary)
         * @description Allowed for anyone, without sign-in, and only records whose status is "published", and only records whose publishedAt is at most the caller's now; or records whose authorId is the caller's userId; or callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     A page holds 20 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
         */
        get: operations["listPostsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stats (post)
         * @description How much there is, and how much waits for an editor.
         *
         *     Allowed for callers with the role editor or admin. Reaches only records without deletedAt.
         */
        get: operations["statsPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export (post)
         * @description Every post as one Markdown file, oldest first.
         *
         *     Allowed for callers with the role editor or admin. Reaches only records without deletedAt.
         */
        get: operations["exportPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one post
         * @description Allowed for anyone, without sign-in, and only records whose status is "published", and only records whose publishedAt is at most the caller's now; or records whose authorId is the caller's userId; or callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     The URL has 16,384 characters at most.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete one post
         * @description Allowed for records whose status is "draft", and only records whose authorId is the caller's userId; or callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     The record is marked as deleted.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /**
         * Change one post
         * @description Allowed for records whose authorId is the caller's userId, and only records whose status is "draft"; or callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        patch: operations["updatePost"];
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
         * @description Publishes a draft at once. One that has been public before keeps its date.
         *
         *     Allowed for callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     Changes `status` from "draft" to "published". Of calls that race for one record, one succeeds.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule (post)
         * @description Publishes a draft ahead of time: it appears when its time has come.
         *
         *     Allowed for callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. Changes `status` from "draft" to "published". Of calls that race for one record, one succeeds.
         */
        post: operations["schedulePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpublish (post)
         * @description Makes a draft of a post again.
         *
         *     Allowed for records whose authorId is the caller's userId; or callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     Changes `status` from "published" to "draft". Of calls that race for one record, one succeeds.
         */
        post: operations["unpublishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag (post)
         * @description Gives a post a tag.
         *
         *     Allowed for records whose authorId is the caller's userId, and only records whose status is "draft"; or callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most.
         */
        post: operations["tagPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/untag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Untag (post)
         * @description Takes a tag from a post.
         *
         *     Allowed for records whose authorId is the caller's userId, and only records whose status is "draft"; or callers with the role editor or admin. Reaches only records without deletedAt.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most.
         */
        post: operations["untagPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List settings
         * @description Allowed for callers with the role admin.
         *
         *     A page holds 50 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
         */
        get: operations["listSettings"];
        put?: never;
        /**
         * Create a new setting
         * @description Allowed for callers with the role admin.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        post: operations["createSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Site info (setting)
         * @description What a page needs to greet its readers.
         *
         *     Allowed for anyone, without sign-in.
         */
        get: operations["siteInfoSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one setting
         * @description Allowed for callers with the role admin.
         */
        get: operations["getSetting"];
        /**
         * Create or replace one setting
         * @description Makes the record where there is none with this key, else changes it. A field that is left out is as in a new record.
         *
         *     Allowed for callers with the role admin.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        put: operations["putSetting"];
        post?: never;
        /**
         * Delete one setting
         * @description Allowed for callers with the role admin.
         *
         *     The record is removed for good.
         */
        delete: operations["deleteSetting"];
        options?: never;
        head?: never;
        /**
         * Change one setting
         * @description Allowed for callers with the role admin.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        patch: operations["updateSetting"];
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Allowed for anyone, without sign-in.
         *
         *     A page holds 100 rows unless `limit` says otherwise, 100 at most. The URL has 16,384 characters at most.
         *
         *     The same for everyone: shared caches may keep it for 300 s.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a new tag
         * @description Allowed for callers with the role editor or admin.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one tag
         * @description Allowed for anyone, without sign-in.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /**
         * Delete one tag
         * @description Allowed for callers with the role editor or admin.
         *
         *     The record is removed for good.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        /**
         * Change one tag
         * @description Allowed for callers with the role editor or admin.
         *
         *     The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused.
         */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/api/v1/tags/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several tags
         * @description Allowed for callers with the role editor or admin.
         *
         *     100 records at most. The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused. All are written or none, unless `options.atomic` is false.
         */
        post: operations["batchCreateTags"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change several tags
         * @description Allowed for callers with the role editor or admin.
         *
         *     100 records at most. The body is 1 MiB at most, and nests 64 levels deep at most. A field that is not documented is refused. All are written or none, unless `options.atomic` is false.
         */
        patch: operations["batchUpdateTags"];
        trace?: never;
    };
    "/api/v1/feed/posts.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest posts as RSS
         * @description Allowed for anyone, without sign-in.
         */
        get: operations["postsFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/authors/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest posts of one author as RSS
         * @description Allowed for anyone, without sign-in.
         */
        get: operations["authorFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a draft of a Markdown file
         * @description The heading gives the title and the address, the first paragraph the summary.
         *
         *     Allowed for any signed-in caller.
         *
         *     The body is 1 MiB at most.
         */
        post: operations["importMarkdown"];
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
        Author: {
            readonly userId: string;
            name: string;
            bio: string | null;
            /**
             * @description Masked except for callers with the role admin; or records whose userId is the caller's userId.
             * @example a***@e***.com
             */
            email: string | null;
            website: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string | null;
        };
        AuthorCreate: {
            name: string;
            bio?: string | null;
            /** Format: email */
            email: string;
            /** Format: uri */
            website?: string | null;
        };
        AuthorList: {
            data: components["schemas"]["Author"][];
            pagination: components["schemas"]["Pagination"];
        };
        AuthorUpdate: {
            name?: string;
            bio?: string | null;
            /** Format: email */
            email?: string;
            /** Format: uri */
            website?: string | null;
        };
        Comment: {
            readonly id: string;
            postId: string;
            readonly userId: string;
            name: string;
            /**
             * @description Masked except for callers with the role moderator or editor or admin; or records whose userId is the caller's userId.
             * @example a***@e***.com
             */
            email: string | null;
            content: string;
            status: components["schemas"]["CommentStatus"];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string | null;
            /** @description There with `include`; null where there is no such record, or none that the caller may read. */
            post?: components["schemas"]["Post"] | null;
        };
        CommentBatchDelete: {
            ids: string[];
            options?: {
                /**
                 * @description Whether all are written or none. With `false` each is for itself, and the answer is 207.
                 * @default true
                 */
                atomic?: boolean;
            };
        };
        CommentBatchDeleteProblem: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @enum {integer} */
            status: 404 | 409 | 500;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /**
             * @description The kind of problem, for programs.
             * @enum {string}
             */
            code: "NOT_FOUND" | "CONFLICT" | "INTERNAL";
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
        CommentBatchDeleted: {
            /** @description What was written. */
            success: {
                /** @description The place of the record in the batch, from 0. */
                index: number;
            }[];
            /** @description What was not, and why. */
            errors: {
                /** @description The place of the record in the batch, from 0. */
                index: number;
                error: components["schemas"]["CommentBatchDeleteProblem"];
            }[];
        };
        CommentCreate: {
            postId: string;
            name: string;
            /** Format: email */
            email: string;
            content: string;
        };
        CommentList: {
            data: components["schemas"]["Comment"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @enum {string} */
        CommentStatus: "pending" | "approved" | "rejected";
        CommentUpdate: {
            name?: string;
            content?: string;
        };
        CurrentSession: {
            session: components["schemas"]["AuthSession"];
            user: components["schemas"]["AuthUser"];
        } | null;
        ImportMarkdownInput: {
            /**
             * @example # On honey
             *
             *     It keeps.
             */
            markdown: string;
        };
        ImportedDraft: {
            id: string;
            slug: string;
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
            slug: string;
            title: string;
            summary: string;
            content: string;
            coverUrl: string | null;
            status: components["schemas"]["PostStatus"];
            /** Format: date-time */
            publishedAt: string | null;
            readonly authorId: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string | null;
            /** @description There with `include`; null where there is no such record, or none that the caller may read. */
            author?: components["schemas"]["Author"] | null;
            /** @description There with `include`: the records that the caller may read, in the order of their keys, 100 at most, and about 10,000 in a whole answer. */
            tags?: {
                data: components["schemas"]["PostTag"][];
                /** @description Whether there are more than these. */
                hasMore: boolean;
            };
            /** @description There with `include`: the records that the caller may read, in the order of their keys, 100 at most, and about 10,000 in a whole answer. */
            comments?: {
                data: components["schemas"]["Comment"][];
                /** @description Whether there are more than these. */
                hasMore: boolean;
            };
        };
        PostCreate: {
            slug: string;
            title: string;
            summary: string;
            content: string;
            /** Format: uri */
            coverUrl?: string | null;
        };
        PostList: {
            data: components["schemas"]["Post"][];
            pagination: components["schemas"]["Pagination"];
        };
        PostScheduleInput: {
            /** Format: date-time */
            at: string;
        };
        PostStatsOutput: {
            drafts: number;
            published: number;
            pendingComments: number;
        };
        /** @enum {string} */
        PostStatus: "draft" | "published";
        PostSummary: {
            readonly id: string;
            slug: string;
            title: string;
            summary: string;
            /** Format: date-time */
            publishedAt: string | null;
        };
        PostSummaryList: {
            data: components["schemas"]["PostSummary"][];
            pagination: components["schemas"]["Pagination"];
        };
        PostTag: {
            postId: string;
            tagId: string;
            /** @description There with `include`; null where there is no such record, or none that the caller may read. */
            post?: components["schemas"]["Post"] | null;
            /** @description There with `include`; null where there is no such record, or none that the caller may read. */
            tag?: components["schemas"]["Tag"] | null;
        };
        PostTagInput: {
            tagId: string;
        };
        PostTagList: {
            data: components["schemas"]["PostTag"][];
            pagination: components["schemas"]["Pagination"];
        };
        PostUntagInput: {
            tagId: string;
        };
        PostUpdate: {
            slug?: string;
            title?: string;
            summary?: string;
            content?: string;
            /** Format: uri */
            coverUrl?: string | null;
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
        Setting: {
            key: string;
            value: string;
            description: string | null;
            /** Format: date-time */
            readonly updatedAt: string | null;
            readonly updatedBy: string | null;
        };
        SettingCreate: {
            key: string;
            value: string;
            description?: string | null;
        };
        SettingList: {
            data: components["schemas"]["Setting"][];
            pagination: components["schemas"]["Pagination"];
        };
        SettingPut: {
            value: string;
            description?: string | null;
        };
        SettingSiteInfoOutput: {
            title: string;
            tagline: string;
            language: string;
        };
        SettingUpdate: {
            value?: string;
            description?: string | null;
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
        Tag: {
            readonly id: string;
            slug: string;
            name: string;
            description: string | null;
        };
        TagBatch: {
            /** @description In the order in which they were sent. */
            data: components["schemas"]["Tag"][];
        };
        TagBatchCreate: {
            records: components["schemas"]["TagCreate"][];
            options?: {
                /**
                 * @description Whether all are written or none. With `false` each is for itself, and the answer is 207.
                 * @default true
                 */
                atomic?: boolean;
            };
        };
        TagBatchCreateProblem: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @enum {integer} */
            status: 400 | 409 | 500;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /**
             * @description The kind of problem, for programs.
             * @enum {string}
             */
            code: "VALIDATION_ERROR" | "UNIQUE_VIOLATION" | "INTERNAL";
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
        TagBatchCreated: {
            /** @description What was written. */
            success: {
                /** @description The place of the record in the batch, from 0. */
                index: number;
                record: components["schemas"]["Tag"];
            }[];
            /** @description What was not, and why. */
            errors: {
                /** @description The place of the record in the batch, from 0. */
                index: number;
                error: components["schemas"]["TagBatchCreateProblem"];
            }[];
        };
        TagBatchUpdate: {
            records: components["schemas"]["TagUpdateInBatch"][];
            options?: {
                /**
                 * @description Whether all are written or none. With `false` each is for itself, and the answer is 207.
                 * @default true
                 */
                atomic?: boolean;
            };
        };
        TagBatchUpdateProblem: {
            /**
             * Format: uri
             * @description The kind of problem.
             */
            type: string;
            title: string;
            /** @enum {integer} */
            status: 400 | 404 | 409 | 500;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /**
             * @description The kind of problem, for programs.
             * @enum {string}
             */
            code: "VALIDATION_ERROR" | "NOT_FOUND" | "UNIQUE_VIOLATION" | "CONFLICT" | "INTERNAL";
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
        TagBatchUpdated: {
            /** @description What was written. */
            success: {
                /** @description The place of the record in the batch, from 0. */
                index: number;
                record: components["schemas"]["Tag"];
            }[];
            /** @description What was not, and why. */
            errors: {
                /** @description The place of the record in the batch, from 0. */
                index: number;
                error: components["schemas"]["TagBatchUpdateProblem"];
            }[];
        };
        TagCreate: {
            slug: string;
            name: string;
            description?: string | null;
        };
        TagList: {
            data: components["schemas"]["Tag"][];
            pagination: components["schemas"]["Pagination"];
        };
        TagUpdate: {
            slug?: string;
            name?: string;
            description?: string | null;
        };
        TagUpdateInBatch: {
            id: string;
            slug?: string;
            name?: string;
            description?: string | null;
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
    listAuthors: {
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
                 * @description The order: `name`, `createdAt`, several with commas between; `-` before a name is descending. NULL is lowest.
                 * @example -name
                 */
                sort?: string;
                /**
                 * @description Only rows of which one of `name`, `bio` has this text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                search?: string;
                /**
                 * @description Whether to count all rows that match.
                 * @example true
                 */
                total?: boolean;
                /**
                 * @description Only rows whose `userId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                userId?: string;
                /**
                 * @description Only rows whose `userId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "userId.eq"?: string;
                /**
                 * @description Only rows whose `userId` is not the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "userId.ne"?: string;
                /**
                 * @description Only rows whose `userId` is greater than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "userId.gt"?: string;
                /**
                 * @description Only rows whose `userId` is the value or greater.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "userId.gte"?: string;
                /**
                 * @description Only rows whose `userId` is less than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "userId.lt"?: string;
                /**
                 * @description Only rows whose `userId` is the value or less.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "userId.lte"?: string;
                /**
                 * @description Only rows whose `userId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "userId.in"?: string[];
                /**
                 * @description Only rows whose `userId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "userId.nin"?: string[];
                /**
                 * @description Only rows whose `userId` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "userId.like"?: string;
                /**
                 * @description Only rows whose `name` is the value.
                 * @example Example name
                 */
                name?: string;
                /**
                 * @description Only rows whose `name` is the value.
                 * @example Example name
                 */
                "name.eq"?: string;
                /**
                 * @description Only rows whose `name` is not the value.
                 * @example Example name
                 */
                "name.ne"?: string;
                /**
                 * @description Only rows whose `name` is greater than the value.
                 * @example Example name
                 */
                "name.gt"?: string;
                /**
                 * @description Only rows whose `name` is the value or greater.
                 * @example Example name
                 */
                "name.gte"?: string;
                /**
                 * @description Only rows whose `name` is less than the value.
                 * @example Example name
                 */
                "name.lt"?: string;
                /**
                 * @description Only rows whose `name` is the value or less.
                 * @example Example name
                 */
                "name.lte"?: string;
                /**
                 * @description Only rows whose `name` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example name"
                 *     ]
                 */
                "name.in"?: string[];
                /**
                 * @description Only rows whose `name` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example name"
                 *     ]
                 */
                "name.nin"?: string[];
                /**
                 * @description Only rows whose `name` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "name.like"?: string;
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
                     *           "userId": "0198c0de-0000-7000-8000-000000000001",
                     *           "name": "Example name",
                     *           "bio": "Example bio",
                     *           "email": "a***@e***.com",
                     *           "website": "Example website",
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
                    "application/json": components["schemas"]["AuthorList"];
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
                     *       "instance": "/api/v1/authors",
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
            /** @description The credentials are not valid. */
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
                     *       "type": "urn:quickback:problem:auth-invalid-token",
                     *       "title": "The credentials are not valid",
                     *       "status": 401,
                     *       "detail": "The credentials are not valid.",
                     *       "instance": "/api/v1/authors",
                     *       "code": "AUTH_INVALID_TOKEN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_INVALID_TOKEN";
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
                     *       "instance": "/api/v1/authors",
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
                     *       "instance": "/api/v1/authors",
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
    createAuthor: {
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
                 *       "name": "Example name",
                 *       "bio": "Example bio",
                 *       "email": "ada@example.com",
                 *       "website": "https://example.com/"
                 *     }
                 */
                "application/json": components["schemas"]["AuthorCreate"];
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
                     *       "userId": "0198c0de-0000-7000-8000-000000000001",
                     *       "name": "Example name",
                     *       "bio": "Example bio",
                     *       "email": "a***@e***.com",
                     *       "website": "Example website",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Author"];
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
                     *       "instance": "/api/v1/authors",
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
                     *       "instance": "/api/v1/authors",
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
            /** @description The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:csrf-origin",
                     *       "title": "The origin is not allowed",
                     *       "status": 403,
                     *       "detail": "The origin is not allowed.",
                     *       "instance": "/api/v1/authors",
                     *       "code": "CSRF_ORIGIN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/authors",
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
                     *       "instance": "/api/v1/authors",
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
                     *       "instance": "/api/v1/authors",
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
                     *       "instance": "/api/v1/authors",
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
                     *       "instance": "/api/v1/authors",
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
                     *       "instance": "/api/v1/authors",
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
    getAuthor: {
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
                     *       "userId": "0198c0de-0000-7000-8000-000000000001",
                     *       "name": "Example name",
                     *       "bio": "Example bio",
                     *       "email": "a***@e***.com",
                     *       "website": "Example website",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Author"];
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
            /** @description The credentials are not valid. */
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
                     *       "type": "urn:quickback:problem:auth-invalid-token",
                     *       "title": "The credentials are not valid",
                     *       "status": 401,
                     *       "detail": "The credentials are not valid.",
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "AUTH_INVALID_TOKEN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_INVALID_TOKEN";
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
    deleteAuthor: {
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
    updateAuthor: {
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
                 *       "name": "Example name",
                 *       "bio": "Example bio",
                 *       "email": "ada@example.com",
                 *       "website": "https://example.com/"
                 *     }
                 */
                "application/json": components["schemas"]["AuthorUpdate"];
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
                     *       "userId": "0198c0de-0000-7000-8000-000000000001",
                     *       "name": "Example name",
                     *       "bio": "Example bio",
                     *       "email": "a***@e***.com",
                     *       "website": "Example website",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Author"];
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
            /** @description The record does not meet the condition; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-condition-failed",
                     *       "title": "The record does not meet the condition",
                     *       "status": 403,
                     *       "detail": "The record does not meet the condition.",
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "ACCESS_CONDITION_FAILED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/authors/0198c0de-0000-7000-8000-000000000001",
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
    listComments: {
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
                 * @description The order: `createdAt`; `-` before a name is descending. NULL is lowest.
                 * @example -createdAt
                 */
                sort?: string;
                /**
                 * @description Only rows whose `content` has this text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                search?: string;
                /**
                 * @description Whether to count all rows that match.
                 * @example true
                 */
                total?: boolean;
                /**
                 * @description Related records to come along: `post`, `post.author`, `post.tags`, `post.comments`. Several repeat the parameter or have commas between. Each is shown only as far as the caller may read it.
                 * @example [
                 *       "post"
                 *     ]
                 */
                include?: ("post" | "post.author" | "post.tags" | "post.comments")[];
                /**
                 * @description Only rows whose `postId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                postId?: string;
                /**
                 * @description Only rows whose `postId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.eq"?: string;
                /**
                 * @description Only rows whose `postId` is not the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.ne"?: string;
                /**
                 * @description Only rows whose `postId` is greater than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.gt"?: string;
                /**
                 * @description Only rows whose `postId` is the value or greater.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.gte"?: string;
                /**
                 * @description Only rows whose `postId` is less than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.lt"?: string;
                /**
                 * @description Only rows whose `postId` is the value or less.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.lte"?: string;
                /**
                 * @description Only rows whose `postId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "postId.in"?: string[];
                /**
                 * @description Only rows whose `postId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "postId.nin"?: string[];
                /**
                 * @description Only rows whose `postId` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "postId.like"?: string;
                /**
                 * @description Only rows whose `status` is the value.
                 * @example pending
                 */
                status?: components["schemas"]["CommentStatus"];
                /**
                 * @description Only rows whose `status` is the value.
                 * @example pending
                 */
                "status.eq"?: components["schemas"]["CommentStatus"];
                /**
                 * @description Only rows whose `status` is not the value.
                 * @example pending
                 */
                "status.ne"?: components["schemas"]["CommentStatus"];
                /**
                 * @description Only rows whose `status` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "pending"
                 *     ]
                 */
                "status.in"?: components["schemas"]["CommentStatus"][];
                /**
                 * @description Only rows whose `status` is none of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "pending"
                 *     ]
                 */
                "status.nin"?: components["schemas"]["CommentStatus"][];
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
                     *           "postId": "0198c0de-0000-7000-8000-000000000001",
                     *           "userId": "0198c0de-0000-7000-8000-000000000001",
                     *           "name": "Example name",
                     *           "email": "a***@e***.com",
                     *           "content": "Example content",
                     *           "status": "pending",
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
                    "application/json": components["schemas"]["CommentList"];
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
                     *       "instance": "/api/v1/comments",
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
            /** @description The credentials are not valid. */
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
                     *       "type": "urn:quickback:problem:auth-invalid-token",
                     *       "title": "The credentials are not valid",
                     *       "status": 401,
                     *       "detail": "The credentials are not valid.",
                     *       "instance": "/api/v1/comments",
                     *       "code": "AUTH_INVALID_TOKEN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_INVALID_TOKEN";
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
                     *       "instance": "/api/v1/comments",
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
                     *       "instance": "/api/v1/comments",
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
    createComment: {
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
                 *       "postId": "0198c0de-0000-7000-8000-000000000001",
                 *       "name": "Example name",
                 *       "email": "ada@example.com",
                 *       "content": "Example content"
                 *     }
                 */
                "application/json": components["schemas"]["CommentCreate"];
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
                     *       "postId": "0198c0de-0000-7000-8000-000000000001",
                     *       "userId": "0198c0de-0000-7000-8000-000000000001",
                     *       "name": "Example name",
                     *       "email": "a***@e***.com",
                     *       "content": "Example content",
                     *       "status": "pending",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field; Only an action writes this field; A referenced record does not exist. */
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
                     *       "instance": "/api/v1/comments",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED" | "GUARD_FIELD_PROTECTED" | "REFERENCE_NOT_FOUND";
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
                     *       "instance": "/api/v1/comments",
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
            /** @description The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:csrf-origin",
                     *       "title": "The origin is not allowed",
                     *       "status": 403,
                     *       "detail": "The origin is not allowed.",
                     *       "instance": "/api/v1/comments",
                     *       "code": "CSRF_ORIGIN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/comments",
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
                     *       "instance": "/api/v1/comments",
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
                     *       "instance": "/api/v1/comments",
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
                     *       "instance": "/api/v1/comments",
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
                     *       "instance": "/api/v1/comments",
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
                     *       "instance": "/api/v1/comments",
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
    getComment: {
        parameters: {
            query?: {
                /**
                 * @description Related records to come along: `post`, `post.author`, `post.tags`, `post.comments`. Several repeat the parameter or have commas between. Each is shown only as far as the caller may read it.
                 * @example [
                 *       "post"
                 *     ]
                 */
                include?: ("post" | "post.author" | "post.tags" | "post.comments")[];
            };
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
                     *       "postId": "0198c0de-0000-7000-8000-000000000001",
                     *       "userId": "0198c0de-0000-7000-8000-000000000001",
                     *       "name": "Example name",
                     *       "email": "a***@e***.com",
                     *       "content": "Example content",
                     *       "status": "pending",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
            /** @description The credentials are not valid. */
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
                     *       "type": "urn:quickback:problem:auth-invalid-token",
                     *       "title": "The credentials are not valid",
                     *       "status": 401,
                     *       "detail": "The credentials are not valid.",
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "AUTH_INVALID_TOKEN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_INVALID_TOKEN";
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
    deleteComment: {
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
            /** @description The record does not meet the condition; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-condition-failed",
                     *       "title": "The record does not meet the condition",
                     *       "status": 403,
                     *       "detail": "The record does not meet the condition.",
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "ACCESS_CONDITION_FAILED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
    updateComment: {
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
                 *       "name": "Example name",
                 *       "content": "Example content"
                 *     }
                 */
                "application/json": components["schemas"]["CommentUpdate"];
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
                     *       "postId": "0198c0de-0000-7000-8000-000000000001",
                     *       "userId": "0198c0de-0000-7000-8000-000000000001",
                     *       "name": "Example name",
                     *       "email": "a***@e***.com",
                     *       "content": "Example content",
                     *       "status": "pending",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field; Only an action writes this field; This field cannot be set on update. */
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED" | "GUARD_FIELD_PROTECTED" | "GUARD_FIELD_NOT_UPDATABLE";
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
            /** @description The record does not meet the condition; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-condition-failed",
                     *       "title": "The record does not meet the condition",
                     *       "status": 403,
                     *       "detail": "The record does not meet the condition.",
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "ACCESS_CONDITION_FAILED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001",
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
    batchDeleteComments: {
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
                 *       "ids": [
                 *         "Example ids"
                 *       ],
                 *       "options": {
                 *         "atomic": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommentBatchDelete"];
            };
        };
        responses: {
            /** @description The records are gone. */
            204: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What became of each record. */
            207: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": [
                     *         {
                     *           "index": 0
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "index": 1,
                     *           "error": {
                     *             "type": "urn:quickback:problem:conflict",
                     *             "title": "The record changed meanwhile",
                     *             "status": 409,
                     *             "detail": "The record changed meanwhile.",
                     *             "instance": "/api/v1/comments/batch",
                     *             "code": "CONFLICT",
                     *             "layer": "database",
                     *             "errors": [
                     *               {
                     *                 "path": "/ids/1",
                     *                 "code": "CONFLICT",
                     *                 "message": "The record changed meanwhile."
                     *               }
                     *             ],
                     *             "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommentBatchDeleted"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The batch is too large. */
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
                     *       "instance": "/api/v1/comments/batch",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "BATCH_SIZE_EXCEEDED";
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
                     *       "instance": "/api/v1/comments/batch",
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
                     *       "instance": "/api/v1/comments/batch",
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
                     *       "instance": "/api/v1/comments/batch",
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
                     *       "instance": "/api/v1/comments/batch",
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
                     *       "instance": "/api/v1/comments/batch",
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
                     *       "instance": "/api/v1/comments/batch",
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
                     *       "instance": "/api/v1/comments/batch",
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
                     *       "instance": "/api/v1/comments/batch",
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
    approveComment: {
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
            /** @description What the action gives. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "postId": "0198c0de-0000-7000-8000-000000000001",
                     *       "userId": "0198c0de-0000-7000-8000-000000000001",
                     *       "name": "Example name",
                     *       "email": "a***@e***.com",
                     *       "content": "Example content",
                     *       "status": "pending",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/approve",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/approve",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/approve",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/approve",
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
            /** @description The record is not in a state that this starts from; The same request is still at work. */
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
                     *       "type": "urn:quickback:problem:transition-lost",
                     *       "title": "The record is not in a state that this starts from",
                     *       "status": 409,
                     *       "detail": "The record is not in a state that this starts from.",
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/approve",
                     *       "code": "TRANSITION_LOST",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS";
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/approve",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/approve",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/approve",
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
    rejectComment: {
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
            /** @description What the action gives. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "postId": "0198c0de-0000-7000-8000-000000000001",
                     *       "userId": "0198c0de-0000-7000-8000-000000000001",
                     *       "name": "Example name",
                     *       "email": "a***@e***.com",
                     *       "content": "Example content",
                     *       "status": "pending",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/reject",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/reject",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/reject",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/reject",
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
            /** @description The record is not in a state that this starts from; The same request is still at work. */
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
                     *       "type": "urn:quickback:problem:transition-lost",
                     *       "title": "The record is not in a state that this starts from",
                     *       "status": 409,
                     *       "detail": "The record is not in a state that this starts from.",
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/reject",
                     *       "code": "TRANSITION_LOST",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS";
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/reject",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/reject",
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
                     *       "instance": "/api/v1/comments/0198c0de-0000-7000-8000-000000000001/reject",
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
    listPostTags: {
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
                 * @description The order: `postId`, `tagId`, several with commas between; `-` before a name is descending. NULL is lowest.
                 * @example -postId
                 */
                sort?: string;
                /**
                 * @description Whether to count all rows that match.
                 * @example true
                 */
                total?: boolean;
                /**
                 * @description Related records to come along: `post`, `post.author`, `post.tags`, `post.comments`, `tag`. Several repeat the parameter or have commas between. Each is shown only as far as the caller may read it.
                 * @example [
                 *       "post"
                 *     ]
                 */
                include?: ("post" | "post.author" | "post.tags" | "post.comments" | "tag")[];
                /**
                 * @description Only rows whose `postId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                postId?: string;
                /**
                 * @description Only rows whose `postId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.eq"?: string;
                /**
                 * @description Only rows whose `postId` is not the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.ne"?: string;
                /**
                 * @description Only rows whose `postId` is greater than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.gt"?: string;
                /**
                 * @description Only rows whose `postId` is the value or greater.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.gte"?: string;
                /**
                 * @description Only rows whose `postId` is less than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.lt"?: string;
                /**
                 * @description Only rows whose `postId` is the value or less.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "postId.lte"?: string;
                /**
                 * @description Only rows whose `postId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "postId.in"?: string[];
                /**
                 * @description Only rows whose `postId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "postId.nin"?: string[];
                /**
                 * @description Only rows whose `postId` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "postId.like"?: string;
                /**
                 * @description Only rows whose `tagId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                tagId?: string;
                /**
                 * @description Only rows whose `tagId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "tagId.eq"?: string;
                /**
                 * @description Only rows whose `tagId` is not the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "tagId.ne"?: string;
                /**
                 * @description Only rows whose `tagId` is greater than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "tagId.gt"?: string;
                /**
                 * @description Only rows whose `tagId` is the value or greater.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "tagId.gte"?: string;
                /**
                 * @description Only rows whose `tagId` is less than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "tagId.lt"?: string;
                /**
                 * @description Only rows whose `tagId` is the value or less.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "tagId.lte"?: string;
                /**
                 * @description Only rows whose `tagId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "tagId.in"?: string[];
                /**
                 * @description Only rows whose `tagId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "tagId.nin"?: string[];
                /**
                 * @description Only rows whose `tagId` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "tagId.like"?: string;
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
                     *           "postId": "0198c0de-0000-7000-8000-000000000001",
                     *           "tagId": "0198c0de-0000-7000-8000-000000000001"
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
                    "application/json": components["schemas"]["PostTagList"];
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
                     *       "instance": "/api/v1/post-tags",
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
            /** @description The credentials are not valid. */
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
                     *       "type": "urn:quickback:problem:auth-invalid-token",
                     *       "title": "The credentials are not valid",
                     *       "status": 401,
                     *       "detail": "The credentials are not valid.",
                     *       "instance": "/api/v1/post-tags",
                     *       "code": "AUTH_INVALID_TOKEN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_INVALID_TOKEN";
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
                     *       "instance": "/api/v1/post-tags",
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
                     *       "instance": "/api/v1/post-tags",
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
                 * @description How many rows a page holds: 20 unless said, 100 at most.
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
                 * @description The order: `title`, `publishedAt`, `createdAt`, several with commas between; `-` before a name is descending. NULL is lowest.
                 * @example -title
                 */
                sort?: string;
                /**
                 * @description Only rows of which one of `title`, `summary`, `content` has this text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                search?: string;
                /**
                 * @description Whether to count all rows that match.
                 * @example true
                 */
                total?: boolean;
                /**
                 * @description Related records to come along: `author`, `tags`, `tags.post`, `tags.tag`, `comments`, `comments.post`. Several repeat the parameter or have commas between. Each is shown only as far as the caller may read it.
                 * @example [
                 *       "author"
                 *     ]
                 */
                include?: ("author" | "tags" | "tags.post" | "tags.tag" | "comments" | "comments.post")[];
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
                 * @description Only rows whose `status` is the value.
                 * @example draft
                 */
                status?: components["schemas"]["PostStatus"];
                /**
                 * @description Only rows whose `status` is the value.
                 * @example draft
                 */
                "status.eq"?: components["schemas"]["PostStatus"];
                /**
                 * @description Only rows whose `status` is not the value.
                 * @example draft
                 */
                "status.ne"?: components["schemas"]["PostStatus"];
                /**
                 * @description Only rows whose `status` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "draft"
                 *     ]
                 */
                "status.in"?: components["schemas"]["PostStatus"][];
                /**
                 * @description Only rows whose `status` is none of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "draft"
                 *     ]
                 */
                "status.nin"?: components["schemas"]["PostStatus"][];
                /**
                 * @description Only rows whose `publishedAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                publishedAt?: string;
                /**
                 * @description Only rows whose `publishedAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.eq"?: string;
                /**
                 * @description Only rows whose `publishedAt` is not the value, or is null.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.ne"?: string;
                /**
                 * @description Only rows whose `publishedAt` is greater than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.gt"?: string;
                /**
                 * @description Only rows whose `publishedAt` is the value or greater.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.gte"?: string;
                /**
                 * @description Only rows whose `publishedAt` is less than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.lt"?: string;
                /**
                 * @description Only rows whose `publishedAt` is the value or less.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.lte"?: string;
                /**
                 * @description Only rows whose `publishedAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "publishedAt.in"?: string[];
                /**
                 * @description Only rows whose `publishedAt` is none of these, or is null. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "publishedAt.nin"?: string[];
                /**
                 * @description Only rows whose `publishedAt` is null, or with `false` is not.
                 * @example true
                 */
                "publishedAt.null"?: boolean;
                /**
                 * @description Only rows whose `authorId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                authorId?: string;
                /**
                 * @description Only rows whose `authorId` is the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "authorId.eq"?: string;
                /**
                 * @description Only rows whose `authorId` is not the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "authorId.ne"?: string;
                /**
                 * @description Only rows whose `authorId` is greater than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "authorId.gt"?: string;
                /**
                 * @description Only rows whose `authorId` is the value or greater.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "authorId.gte"?: string;
                /**
                 * @description Only rows whose `authorId` is less than the value.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "authorId.lt"?: string;
                /**
                 * @description Only rows whose `authorId` is the value or less.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                "authorId.lte"?: string;
                /**
                 * @description Only rows whose `authorId` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "authorId.in"?: string[];
                /**
                 * @description Only rows whose `authorId` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "0198c0de-0000-7000-8000-000000000001"
                 *     ]
                 */
                "authorId.nin"?: string[];
                /**
                 * @description Only rows whose `authorId` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "authorId.like"?: string;
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
                     *           "summary": "Example summary",
                     *           "content": "Example content",
                     *           "coverUrl": "Example coverUrl",
                     *           "status": "draft",
                     *           "publishedAt": "2026-01-31T12:00:00.000Z",
                     *           "authorId": "0198c0de-0000-7000-8000-000000000001",
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
            /** @description The credentials are not valid. */
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
                     *       "type": "urn:quickback:problem:auth-invalid-token",
                     *       "title": "The credentials are not valid",
                     *       "status": 401,
                     *       "detail": "The credentials are not valid.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "AUTH_INVALID_TOKEN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_INVALID_TOKEN";
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
                 *       "slug": "example-slug",
                 *       "title": "Example title",
                 *       "summary": "Example summary",
                 *       "content": "Example content",
                 *       "coverUrl": "https://example.com/"
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
                     *       "slug": "Example slug",
                     *       "title": "Example title",
                     *       "summary": "Example summary",
                     *       "content": "Example content",
                     *       "coverUrl": "Example coverUrl",
                     *       "status": "draft",
                     *       "publishedAt": "2026-01-31T12:00:00.000Z",
                     *       "authorId": "0198c0de-0000-7000-8000-000000000001",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field; Only an action writes this field. */
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
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED" | "GUARD_FIELD_PROTECTED";
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
            /** @description The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:csrf-origin",
                     *       "title": "The origin is not allowed",
                     *       "status": 403,
                     *       "detail": "The origin is not allowed.",
                     *       "instance": "/api/v1/posts",
                     *       "code": "CSRF_ORIGIN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/posts",
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
    listPostsSummary: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds: 20 unless said, 100 at most.
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
                 * @description The order: `title`, `publishedAt`, several with commas between; `-` before a name is descending. NULL is lowest.
                 * @example -title
                 */
                sort?: string;
                /**
                 * @description Only rows of which one of `title`, `summary` has this text in it, whatever the case of ASCII letters.
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
                 * @description Only rows whose `publishedAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                publishedAt?: string;
                /**
                 * @description Only rows whose `publishedAt` is the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.eq"?: string;
                /**
                 * @description Only rows whose `publishedAt` is not the value, or is null.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.ne"?: string;
                /**
                 * @description Only rows whose `publishedAt` is greater than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.gt"?: string;
                /**
                 * @description Only rows whose `publishedAt` is the value or greater.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.gte"?: string;
                /**
                 * @description Only rows whose `publishedAt` is less than the value.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.lt"?: string;
                /**
                 * @description Only rows whose `publishedAt` is the value or less.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                "publishedAt.lte"?: string;
                /**
                 * @description Only rows whose `publishedAt` is one of these. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "publishedAt.in"?: string[];
                /**
                 * @description Only rows whose `publishedAt` is none of these, or is null. Several repeat the parameter or have commas between. 500 at most.
                 * @example [
                 *       "2026-01-31T12:00:00.000Z"
                 *     ]
                 */
                "publishedAt.nin"?: string[];
                /**
                 * @description Only rows whose `publishedAt` is null, or with `false` is not.
                 * @example true
                 */
                "publishedAt.null"?: boolean;
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
                     *           "summary": "Example summary",
                     *           "publishedAt": "2026-01-31T12:00:00.000Z"
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
                    "application/json": components["schemas"]["PostSummaryList"];
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
                     *       "instance": "/api/v1/posts/views/summary",
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
            /** @description The credentials are not valid. */
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
                     *       "type": "urn:quickback:problem:auth-invalid-token",
                     *       "title": "The credentials are not valid",
                     *       "status": 401,
                     *       "detail": "The credentials are not valid.",
                     *       "instance": "/api/v1/posts/views/summary",
                     *       "code": "AUTH_INVALID_TOKEN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_INVALID_TOKEN";
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
                     *       "instance": "/api/v1/posts/views/summary",
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
                     *       "instance": "/api/v1/posts/views/summary",
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
    statsPosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the action gives. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "drafts": 1,
                     *       "published": 1,
                     *       "pendingComments": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PostStatsOutput"];
                };
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
                     *       "instance": "/api/v1/stats",
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
                     *       "instance": "/api/v1/stats",
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
                     *       "instance": "/api/v1/stats",
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
                     *       "instance": "/api/v1/stats",
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
                     *       "instance": "/api/v1/stats",
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
    exportPosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    /** @description That the file is to be saved, and under which name. */
                    "Content-Disposition": string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
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
                     *       "instance": "/api/v1/export",
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
                     *       "instance": "/api/v1/export",
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
                     *       "instance": "/api/v1/export",
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
                     *       "instance": "/api/v1/export",
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
                     *       "instance": "/api/v1/export",
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
    getPost: {
        parameters: {
            query?: {
                /**
                 * @description Related records to come along: `author`, `tags`, `tags.post`, `tags.tag`, `comments`, `comments.post`. Several repeat the parameter or have commas between. Each is shown only as far as the caller may read it.
                 * @example [
                 *       "author"
                 *     ]
                 */
                include?: ("author" | "tags" | "tags.post" | "tags.tag" | "comments" | "comments.post")[];
            };
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
                     *       "summary": "Example summary",
                     *       "content": "Example content",
                     *       "coverUrl": "Example coverUrl",
                     *       "status": "draft",
                     *       "publishedAt": "2026-01-31T12:00:00.000Z",
                     *       "authorId": "0198c0de-0000-7000-8000-000000000001",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
            /** @description The credentials are not valid. */
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
                     *       "type": "urn:quickback:problem:auth-invalid-token",
                     *       "title": "The credentials are not valid",
                     *       "status": 401,
                     *       "detail": "The credentials are not valid.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "AUTH_INVALID_TOKEN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_INVALID_TOKEN";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
    deletePost: {
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
            /** @description The record does not meet the condition; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-condition-failed",
                     *       "title": "The record does not meet the condition",
                     *       "status": 403,
                     *       "detail": "The record does not meet the condition.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "ACCESS_CONDITION_FAILED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
    updatePost: {
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
                 *       "slug": "example-slug",
                 *       "title": "Example title",
                 *       "summary": "Example summary",
                 *       "content": "Example content",
                 *       "coverUrl": "https://example.com/"
                 *     }
                 */
                "application/json": components["schemas"]["PostUpdate"];
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
                     *       "summary": "Example summary",
                     *       "content": "Example content",
                     *       "coverUrl": "Example coverUrl",
                     *       "status": "draft",
                     *       "publishedAt": "2026-01-31T12:00:00.000Z",
                     *       "authorId": "0198c0de-0000-7000-8000-000000000001",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field; Only an action writes this field. */
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED" | "GUARD_FIELD_PROTECTED";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
            /** @description The record does not meet the condition; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-condition-failed",
                     *       "title": "The record does not meet the condition",
                     *       "status": 403,
                     *       "detail": "The record does not meet the condition.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "ACCESS_CONDITION_FAILED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001",
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
            /** @description What the action gives. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "slug": "Example slug",
                     *       "title": "Example title",
                     *       "summary": "Example summary",
                     *       "content": "Example content",
                     *       "coverUrl": "Example coverUrl",
                     *       "status": "draft",
                     *       "publishedAt": "2026-01-31T12:00:00.000Z",
                     *       "authorId": "0198c0de-0000-7000-8000-000000000001",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
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
            /** @description The record is not in a state that this starts from; The same request is still at work. */
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
                     *       "type": "urn:quickback:problem:transition-lost",
                     *       "title": "The record is not in a state that this starts from",
                     *       "status": 409,
                     *       "detail": "The record is not in a state that this starts from.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/publish",
                     *       "code": "TRANSITION_LOST",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS";
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
    schedulePost: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": "2026-01-31T12:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["PostScheduleInput"];
            };
        };
        responses: {
            /** @description What the action gives. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "slug": "Example slug",
                     *       "title": "Example title",
                     *       "summary": "Example summary",
                     *       "content": "Example content",
                     *       "coverUrl": "Example coverUrl",
                     *       "status": "draft",
                     *       "publishedAt": "2026-01-31T12:00:00.000Z",
                     *       "authorId": "0198c0de-0000-7000-8000-000000000001",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter. */
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
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
            /** @description The record is not in a state that this starts from; The same request is still at work. */
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
                     *       "type": "urn:quickback:problem:transition-lost",
                     *       "title": "The record is not in a state that this starts from",
                     *       "status": 409,
                     *       "detail": "The record is not in a state that this starts from.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
                     *       "code": "TRANSITION_LOST",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/schedule",
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
    unpublishPost: {
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
            /** @description What the action gives. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "slug": "Example slug",
                     *       "title": "Example title",
                     *       "summary": "Example summary",
                     *       "content": "Example content",
                     *       "coverUrl": "Example coverUrl",
                     *       "status": "draft",
                     *       "publishedAt": "2026-01-31T12:00:00.000Z",
                     *       "authorId": "0198c0de-0000-7000-8000-000000000001",
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/unpublish",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/unpublish",
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
            /** @description The record does not meet the condition; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-condition-failed",
                     *       "title": "The record does not meet the condition",
                     *       "status": 403,
                     *       "detail": "The record does not meet the condition.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/unpublish",
                     *       "code": "ACCESS_CONDITION_FAILED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/unpublish",
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
            /** @description The record is not in a state that this starts from; The same request is still at work. */
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
                     *       "type": "urn:quickback:problem:transition-lost",
                     *       "title": "The record is not in a state that this starts from",
                     *       "status": 409,
                     *       "detail": "The record is not in a state that this starts from.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/unpublish",
                     *       "code": "TRANSITION_LOST",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "TRANSITION_LOST" | "IDEMPOTENCY_IN_PROGRESS";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/unpublish",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/unpublish",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/unpublish",
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
    tagPost: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tagId": "0198c0de-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["PostTagInput"];
            };
        };
        responses: {
            /** @description What the action gives. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "postId": "0198c0de-0000-7000-8000-000000000001",
                     *       "tagId": "0198c0de-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["PostTag"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; A referenced record does not exist. */
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "REFERENCE_NOT_FOUND";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
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
            /** @description The record does not meet the condition; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-condition-failed",
                     *       "title": "The record does not meet the condition",
                     *       "status": 403,
                     *       "detail": "The record does not meet the condition.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
                     *       "code": "ACCESS_CONDITION_FAILED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
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
            /** @description The value is taken; The record changed meanwhile; The same request is still at work. */
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
                     *       "type": "urn:quickback:problem:unique-violation",
                     *       "title": "The value is taken",
                     *       "status": 409,
                     *       "detail": "The value is taken.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
                     *       "code": "UNIQUE_VIOLATION",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "UNIQUE_VIOLATION" | "CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/tag",
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
    untagPost: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tagId": "0198c0de-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["PostUntagInput"];
            };
        };
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
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter. */
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
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
            /** @description The record does not meet the condition; The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:access-condition-failed",
                     *       "title": "The record does not meet the condition",
                     *       "status": 403,
                     *       "detail": "The record does not meet the condition.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
                     *       "code": "ACCESS_CONDITION_FAILED",
                     *       "layer": "access",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_CONDITION_FAILED" | "CSRF_ORIGIN";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
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
            /** @description The record changed meanwhile; The same request is still at work. */
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
                     *       "type": "urn:quickback:problem:conflict",
                     *       "title": "The record changed meanwhile",
                     *       "status": 409,
                     *       "detail": "The record changed meanwhile.",
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
                     *       "code": "CONFLICT",
                     *       "layer": "database",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
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
                     *       "instance": "/api/v1/posts/0198c0de-0000-7000-8000-000000000001/untag",
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
    listSettings: {
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
                 * @description The order: `key`, `value`, `description`, `updatedAt`, `updatedBy`, several with commas between; `-` before a name is descending. NULL is lowest.
                 * @example -key
                 */
                sort?: string;
                /**
                 * @description Only rows of which one of `key`, `value`, `description` has this text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                search?: string;
                /**
                 * @description Whether to count all rows that match.
                 * @example true
                 */
                total?: boolean;
                /**
                 * @description Only rows whose `key` is the value.
                 * @example Example key
                 */
                key?: string;
                /**
                 * @description Only rows whose `key` is the value.
                 * @example Example key
                 */
                "key.eq"?: string;
                /**
                 * @description Only rows whose `key` is not the value.
                 * @example Example key
                 */
                "key.ne"?: string;
                /**
                 * @description Only rows whose `key` is greater than the value.
                 * @example Example key
                 */
                "key.gt"?: string;
                /**
                 * @description Only rows whose `key` is the value or greater.
                 * @example Example key
                 */
                "key.gte"?: string;
                /**
                 * @description Only rows whose `key` is less than the value.
                 * @example Example key
                 */
                "key.lt"?: string;
                /**
                 * @description Only rows whose `key` is the value or less.
                 * @example Example key
                 */
                "key.lte"?: string;
                /**
                 * @description Only rows whose `key` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example key"
                 *     ]
                 */
                "key.in"?: string[];
                /**
                 * @description Only rows whose `key` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example key"
                 *     ]
                 */
                "key.nin"?: string[];
                /**
                 * @description Only rows whose `key` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "key.like"?: string;
                /**
                 * @description Only rows whose `value` is the value.
                 * @example Example value
                 */
                value?: string;
                /**
                 * @description Only rows whose `value` is the value.
                 * @example Example value
                 */
                "value.eq"?: string;
                /**
                 * @description Only rows whose `value` is not the value.
                 * @example Example value
                 */
                "value.ne"?: string;
                /**
                 * @description Only rows whose `value` is greater than the value.
                 * @example Example value
                 */
                "value.gt"?: string;
                /**
                 * @description Only rows whose `value` is the value or greater.
                 * @example Example value
                 */
                "value.gte"?: string;
                /**
                 * @description Only rows whose `value` is less than the value.
                 * @example Example value
                 */
                "value.lt"?: string;
                /**
                 * @description Only rows whose `value` is the value or less.
                 * @example Example value
                 */
                "value.lte"?: string;
                /**
                 * @description Only rows whose `value` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example value"
                 *     ]
                 */
                "value.in"?: string[];
                /**
                 * @description Only rows whose `value` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example value"
                 *     ]
                 */
                "value.nin"?: string[];
                /**
                 * @description Only rows whose `value` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "value.like"?: string;
                /**
                 * @description Only rows whose `description` is the value.
                 * @example Example description
                 */
                description?: string;
                /**
                 * @description Only rows whose `description` is the value.
                 * @example Example description
                 */
                "description.eq"?: string;
                /**
                 * @description Only rows whose `description` is not the value, or is null.
                 * @example Example description
                 */
                "description.ne"?: string;
                /**
                 * @description Only rows whose `description` is greater than the value.
                 * @example Example description
                 */
                "description.gt"?: string;
                /**
                 * @description Only rows whose `description` is the value or greater.
                 * @example Example description
                 */
                "description.gte"?: string;
                /**
                 * @description Only rows whose `description` is less than the value.
                 * @example Example description
                 */
                "description.lt"?: string;
                /**
                 * @description Only rows whose `description` is the value or less.
                 * @example Example description
                 */
                "description.lte"?: string;
                /**
                 * @description Only rows whose `description` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example description"
                 *     ]
                 */
                "description.in"?: string[];
                /**
                 * @description Only rows whose `description` is none of these, or is null. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example description"
                 *     ]
                 */
                "description.nin"?: string[];
                /**
                 * @description Only rows whose `description` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "description.like"?: string;
                /**
                 * @description Only rows whose `description` is null, or with `false` is not.
                 * @example true
                 */
                "description.null"?: boolean;
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
                /**
                 * @description Only rows whose `updatedBy` is the value.
                 * @example Example updatedBy
                 */
                updatedBy?: string;
                /**
                 * @description Only rows whose `updatedBy` is the value.
                 * @example Example updatedBy
                 */
                "updatedBy.eq"?: string;
                /**
                 * @description Only rows whose `updatedBy` is not the value, or is null.
                 * @example Example updatedBy
                 */
                "updatedBy.ne"?: string;
                /**
                 * @description Only rows whose `updatedBy` is greater than the value.
                 * @example Example updatedBy
                 */
                "updatedBy.gt"?: string;
                /**
                 * @description Only rows whose `updatedBy` is the value or greater.
                 * @example Example updatedBy
                 */
                "updatedBy.gte"?: string;
                /**
                 * @description Only rows whose `updatedBy` is less than the value.
                 * @example Example updatedBy
                 */
                "updatedBy.lt"?: string;
                /**
                 * @description Only rows whose `updatedBy` is the value or less.
                 * @example Example updatedBy
                 */
                "updatedBy.lte"?: string;
                /**
                 * @description Only rows whose `updatedBy` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example updatedBy"
                 *     ]
                 */
                "updatedBy.in"?: string[];
                /**
                 * @description Only rows whose `updatedBy` is none of these, or is null. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example updatedBy"
                 *     ]
                 */
                "updatedBy.nin"?: string[];
                /**
                 * @description Only rows whose `updatedBy` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "updatedBy.like"?: string;
                /**
                 * @description Only rows whose `updatedBy` is null, or with `false` is not.
                 * @example true
                 */
                "updatedBy.null"?: boolean;
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
                     *           "key": "Example key",
                     *           "value": "Example value",
                     *           "description": "Example description",
                     *           "updatedAt": "2026-01-31T12:00:00.000Z",
                     *           "updatedBy": "Example updatedBy"
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
                    "application/json": components["schemas"]["SettingList"];
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
    createSetting: {
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
                 *       "key": "a",
                 *       "value": "Example value",
                 *       "description": "Example description"
                 *     }
                 */
                "application/json": components["schemas"]["SettingCreate"];
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
                     *       "key": "Example key",
                     *       "value": "Example value",
                     *       "description": "Example description",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedBy": "Example updatedBy"
                     *     }
                     */
                    "application/json": components["schemas"]["Setting"];
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
                     *       "instance": "/api/v1/settings",
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
    siteInfoSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the action gives. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "Example title",
                     *       "tagline": "Example tagline",
                     *       "language": "Example language"
                     *     }
                     */
                    "application/json": components["schemas"]["SettingSiteInfoOutput"];
                };
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
                     *       "instance": "/api/v1/site",
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
                     *       "instance": "/api/v1/site",
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
                     *       "instance": "/api/v1/site",
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
                     *       "instance": "/api/v1/site",
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
    getSetting: {
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
                     *       "key": "Example key",
                     *       "value": "Example value",
                     *       "description": "Example description",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedBy": "Example updatedBy"
                     *     }
                     */
                    "application/json": components["schemas"]["Setting"];
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
    putSetting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tag of the record that is meant: where it is another by now, the answer is 412, and 404 for callers who may not read it. `*` is any record.
                 * @example "c2l4dGVlbiBieXRl"
                 */
                "If-Match"?: string;
                /**
                 * @description `*` makes a new record alone: where the key is taken, the answer is 412.
                 * @example *
                 */
                "If-None-Match"?: "*";
            };
            path: {
                /**
                 * @description The record's id.
                 * @example a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "Example value",
                 *       "description": "Example description"
                 *     }
                 */
                "application/json": components["schemas"]["SettingPut"];
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
                     *       "key": "Example key",
                     *       "value": "Example value",
                     *       "description": "Example description",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedBy": "Example updatedBy"
                     *     }
                     */
                    "application/json": components["schemas"]["Setting"];
                };
            };
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
                     *       "key": "Example key",
                     *       "value": "Example value",
                     *       "description": "Example description",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedBy": "Example updatedBy"
                     *     }
                     */
                    "application/json": components["schemas"]["Setting"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field; This field cannot be set on create. */
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
                     *       "instance": "/api/v1/settings/a",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED" | "GUARD_FIELD_NOT_CREATEABLE";
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
                     *       "instance": "/api/v1/settings/a",
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
                     *       "instance": "/api/v1/settings/a",
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
                     *       "instance": "/api/v1/settings/a",
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
                     *       "instance": "/api/v1/settings/a",
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
                     *       "instance": "/api/v1/settings/a",
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
                     *       "instance": "/api/v1/settings/a",
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
                     *       "instance": "/api/v1/settings/a",
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
    deleteSetting: {
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
    updateSetting: {
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
                 *       "value": "Example value",
                 *       "description": "Example description"
                 *     }
                 */
                "application/json": components["schemas"]["SettingUpdate"];
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
                     *       "key": "Example key",
                     *       "value": "Example value",
                     *       "description": "Example description",
                     *       "updatedAt": "2026-01-31T12:00:00.000Z",
                     *       "updatedBy": "Example updatedBy"
                     *     }
                     */
                    "application/json": components["schemas"]["Setting"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field; This field cannot be set on update. */
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED" | "GUARD_FIELD_NOT_UPDATABLE";
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/settings/0198c0de-0000-7000-8000-000000000001",
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
    listTags: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds: 100 unless said, 100 at most.
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
                 * @description The order: `name`; `-` before a name is descending. NULL is lowest.
                 * @example -name
                 */
                sort?: string;
                /**
                 * @description Only rows of which one of `name`, `description` has this text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                search?: string;
                /**
                 * @description Whether to count all rows that match.
                 * @example true
                 */
                total?: boolean;
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
                 * @description Only rows whose `name` is the value.
                 * @example Example name
                 */
                name?: string;
                /**
                 * @description Only rows whose `name` is the value.
                 * @example Example name
                 */
                "name.eq"?: string;
                /**
                 * @description Only rows whose `name` is not the value.
                 * @example Example name
                 */
                "name.ne"?: string;
                /**
                 * @description Only rows whose `name` is greater than the value.
                 * @example Example name
                 */
                "name.gt"?: string;
                /**
                 * @description Only rows whose `name` is the value or greater.
                 * @example Example name
                 */
                "name.gte"?: string;
                /**
                 * @description Only rows whose `name` is less than the value.
                 * @example Example name
                 */
                "name.lt"?: string;
                /**
                 * @description Only rows whose `name` is the value or less.
                 * @example Example name
                 */
                "name.lte"?: string;
                /**
                 * @description Only rows whose `name` is one of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example name"
                 *     ]
                 */
                "name.in"?: string[];
                /**
                 * @description Only rows whose `name` is none of these. Several repeat the parameter; a comma is part of the text. 500 at most.
                 * @example [
                 *       "Example name"
                 *     ]
                 */
                "name.nin"?: string[];
                /**
                 * @description Only rows whose `name` has the text in it, whatever the case of ASCII letters.
                 * @example hello
                 */
                "name.like"?: string;
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
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    /** @description Shared caches may give the answer to anyone for 300 s; a client's own asks by its tag. */
                    "Cache-Control": "public, max-age=0, s-maxage=300";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0198c0de-0000-7000-8000-000000000001",
                     *           "slug": "Example slug",
                     *           "name": "Example name",
                     *           "description": "Example description"
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
                    "application/json": components["schemas"]["TagList"];
                };
            };
            /** @description The client has it: the tag is among those it sent. */
            304: {
                headers: {
                    /**
                     * @description The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.
                     * @example "c2l4dGVlbiBieXRl"
                     */
                    ETag: string;
                    /** @description Shared caches may give the answer to anyone for 300 s; a client's own asks by its tag. */
                    "Cache-Control": "public, max-age=0, s-maxage=300";
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
    createTag: {
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
                 *       "slug": "example-slug",
                 *       "name": "Example name",
                 *       "description": "Example description"
                 *     }
                 */
                "application/json": components["schemas"]["TagCreate"];
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
                     *       "name": "Example name",
                     *       "description": "Example description"
                     *     }
                     */
                    "application/json": components["schemas"]["Tag"];
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
                     *       "instance": "/api/v1/tags",
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
    getTag: {
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
                     *       "name": "Example name",
                     *       "description": "Example description"
                     *     }
                     */
                    "application/json": components["schemas"]["Tag"];
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
    deleteTag: {
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
    updateTag: {
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
                 *       "slug": "example-slug",
                 *       "name": "Example name",
                 *       "description": "Example description"
                 *     }
                 */
                "application/json": components["schemas"]["TagUpdate"];
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
                     *       "name": "Example name",
                     *       "description": "Example description"
                     *     }
                     */
                    "application/json": components["schemas"]["Tag"];
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/tags/0198c0de-0000-7000-8000-000000000001",
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
    batchCreateTags: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the client's for this one request, for callers who have signed in: where it comes again within 24 hours, nothing is done again, and the answer is the same. Only where all are written or none.
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
                 *       "records": [
                 *         {
                 *           "slug": "example-slug",
                 *           "name": "Example name",
                 *           "description": "Example description"
                 *         }
                 *       ],
                 *       "options": {
                 *         "atomic": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TagBatchCreate"];
            };
        };
        responses: {
            /** @description The new records. */
            201: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0198c0de-0000-7000-8000-000000000001",
                     *           "slug": "Example slug",
                     *           "name": "Example name",
                     *           "description": "Example description"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TagBatch"];
                };
            };
            /** @description What became of each record. */
            207: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": [
                     *         {
                     *           "index": 0,
                     *           "record": {
                     *             "id": "0198c0de-0000-7000-8000-000000000001",
                     *             "slug": "Example slug",
                     *             "name": "Example name",
                     *             "description": "Example description"
                     *           }
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "index": 1,
                     *           "error": {
                     *             "type": "urn:quickback:problem:unique-violation",
                     *             "title": "The value is taken",
                     *             "status": 409,
                     *             "detail": "The value is taken.",
                     *             "instance": "/api/v1/tags/batch",
                     *             "code": "UNIQUE_VIOLATION",
                     *             "layer": "database",
                     *             "errors": [
                     *               {
                     *                 "path": "/records/1",
                     *                 "code": "UNIQUE_VIOLATION",
                     *                 "message": "The value is taken."
                     *               }
                     *             ],
                     *             "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TagBatchCreated"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The server sets this field; The batch is too large. */
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
                     *       "instance": "/api/v1/tags/batch",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "GUARD_SYSTEM_MANAGED" | "BATCH_SIZE_EXCEEDED";
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
    batchUpdateTags: {
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
                 *       "records": [
                 *         {
                 *           "id": "0198c0de-0000-7000-8000-000000000001",
                 *           "slug": "example-slug",
                 *           "name": "Example name",
                 *           "description": "Example description"
                 *         }
                 *       ],
                 *       "options": {
                 *         "atomic": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TagBatchUpdate"];
            };
        };
        responses: {
            /** @description The records as they are now. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0198c0de-0000-7000-8000-000000000001",
                     *           "slug": "Example slug",
                     *           "name": "Example name",
                     *           "description": "Example description"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TagBatch"];
                };
            };
            /** @description What became of each record. */
            207: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": [
                     *         {
                     *           "index": 0,
                     *           "record": {
                     *             "id": "0198c0de-0000-7000-8000-000000000001",
                     *             "slug": "Example slug",
                     *             "name": "Example name",
                     *             "description": "Example description"
                     *           }
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "index": 1,
                     *           "error": {
                     *             "type": "urn:quickback:problem:unique-violation",
                     *             "title": "The value is taken",
                     *             "status": 409,
                     *             "detail": "The value is taken.",
                     *             "instance": "/api/v1/tags/batch",
                     *             "code": "UNIQUE_VIOLATION",
                     *             "layer": "database",
                     *             "errors": [
                     *               {
                     *                 "path": "/records/1",
                     *                 "code": "UNIQUE_VIOLATION",
                     *                 "message": "The value is taken."
                     *               }
                     *             ],
                     *             "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TagBatchUpdated"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter; The batch is too large. */
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
                     *       "instance": "/api/v1/tags/batch",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER" | "BATCH_SIZE_EXCEEDED";
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
                     *       "instance": "/api/v1/tags/batch",
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
    postsFeed: {
        parameters: {
            query?: {
                /**
                 * @description How many posts at most.
                 * @example 1
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example <rss version="2.0"><channel><title>The Almanac</title></channel></rss> */
                    "application/rss+xml": string;
                };
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
                     *       "instance": "/api/v1/feed/posts.xml",
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
                     *       "instance": "/api/v1/feed/posts.xml",
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
                     *       "instance": "/api/v1/feed/posts.xml",
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
                     *       "instance": "/api/v1/feed/posts.xml",
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
    authorFeed: {
        parameters: {
            query?: {
                /**
                 * @description How many posts at most.
                 * @example 1
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Whose posts.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example <rss version="2.0"><channel><title>The Almanac</title></channel></rss> */
                    "application/rss+xml": string;
                };
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
                     *       "instance": "/api/v1/feed/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/feed/authors/0198c0de-0000-7000-8000-000000000001",
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
            /** @description There is no such author. */
            404: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not Found",
                     *       "detail": "There is no such author.",
                     *       "instance": "/api/v1/feed/authors/0198c0de-0000-7000-8000-000000000001",
                     *       "status": 404,
                     *       "code": "HTTP_404",
                     *       "layer": "action",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem404"];
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
                     *       "instance": "/api/v1/feed/authors/0198c0de-0000-7000-8000-000000000001",
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
                     *       "instance": "/api/v1/feed/authors/0198c0de-0000-7000-8000-000000000001",
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
    importMarkdown: {
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
                 *       "markdown": "# On honey\n\nIt keeps."
                 *     }
                 */
                "application/json": components["schemas"]["ImportMarkdownInput"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-0000-7000-8000-000000000001",
                     *       "slug": "Example slug"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportedDraft"];
                };
            };
            /** @description The request is not valid; The body is not JSON; The request has an unknown parameter. */
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
                     *       "instance": "/api/v1/imports",
                     *       "code": "VALIDATION_ERROR",
                     *       "layer": "validation",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "UNKNOWN_PARAMETER";
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
                     *       "instance": "/api/v1/imports",
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
            /** @description The origin is not allowed. */
            403: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:quickback:problem:csrf-origin",
                     *       "title": "The origin is not allowed",
                     *       "status": 403,
                     *       "detail": "The origin is not allowed.",
                     *       "instance": "/api/v1/imports",
                     *       "code": "CSRF_ORIGIN",
                     *       "layer": "authentication",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "CSRF_ORIGIN";
                    };
                };
            };
            /** @description Another post has that address. */
            409: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "detail": "Another post has that address.",
                     *       "instance": "/api/v1/imports",
                     *       "status": 409,
                     *       "code": "HTTP_409",
                     *       "layer": "action",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem409"];
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
                     *       "instance": "/api/v1/imports",
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
                     *       "instance": "/api/v1/imports",
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
            /** @description The text has no heading. */
            422: {
                headers: {
                    /** @description The request's id, as in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unprocessable Content",
                     *       "detail": "The text has no heading.",
                     *       "instance": "/api/v1/imports",
                     *       "status": 422,
                     *       "code": "HTTP_422",
                     *       "layer": "action",
                     *       "requestId": "0198c0de-0000-4000-8000-00000000feed"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem422"];
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
                     *       "instance": "/api/v1/imports",
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
                     *       "instance": "/api/v1/imports",
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
