// Printed by openapi-typescript for raw.ts. Generate it again instead of editing it.
export interface paths {
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts
         * @description Anyone may call this; callers without a role see published posts only. 25 rows a page, 100 at most.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a post
         * @description Needs the role `user` or `admin`.
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
         * Count posts by status
         * @description Needs the role `admin`.
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
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The row's id.
                 * @example post_1
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a post
         * @description Anyone may call this.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post
         * @description Needs the role `admin`.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /**
         * Change a post
         * @description Needs the role `user` or `admin`. A field that is not given stays as it is; `null` clears one.
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
         * Publish a post
         * @description Needs the role `admin`.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/touch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Touch a post
         * @deprecated
         * @description Needs the role `admin`.
         */
        post: operations["touchPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blog-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List blog posts
         * @description Anyone may call this.
         */
        get: operations["listBlogPosts"];
        put?: never;
        /**
         * Create a blog post
         * @description Needs the role `admin`.
         */
        post: operations["createBlogPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blog-posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a blog post
         * @description Anyone may call this.
         */
        get: operations["getBlogPost"];
        put?: never;
        post?: never;
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
         * Sign up with an e-mail address
         * @description Anyone may call this.
         */
        post: operations["signUpWithEmail"];
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
         * Sign in with an e-mail address
         * @description Anyone may call this.
         */
        post: operations["signInWithEmail"];
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
         * @description Ends the caller's session.
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
         * Get the caller's session
         * @description `null` without one.
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
        /**
         * @description How far a post is.
         * @enum {string}
         */
        PostStatus: "draft" | "published" | "archived";
        /** @description A post, as the caller may see it. */
        Post: {
            readonly id: string;
            title: string;
            content: string;
            status: components["schemas"]["PostStatus"];
            readonly views: number;
            rating: number | null;
            /**
             * Format: decimal
             * @description A decimal number, as text so that no digit is lost.
             */
            balance: string;
            /** Format: int64 */
            serial: string;
            /** @description Any JSON. */
            meta: unknown;
            /**
             * Format: email
             * @description Masked unless the caller has the role admin.
             */
            email: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            readonly createdAt: string;
        };
        PostCreate: {
            /** @example New Post */
            title: string;
            /** @example Hello. */
            content: string;
            /**
             * @description `draft` if not given.
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "published" | "archived";
            rating?: number | null;
            /** Format: decimal */
            balance?: string;
            /** Format: int64 */
            serial?: string;
            /** @description Any JSON. */
            meta?: unknown;
            /** Format: email */
            email?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
        };
        PostUpdate: {
            /** @example Newer */
            title?: string;
            content?: string;
            /** @enum {string} */
            status?: "draft" | "published" | "archived";
            rating?: number | null;
            balance?: string;
            meta?: unknown;
            email?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
        };
        PostList: {
            data: components["schemas"]["Post"][];
            pagination: components["schemas"]["Pagination"];
        };
        PostSummary: {
            status: components["schemas"]["PostStatus"];
            count: number;
        };
        PostSummaryList: {
            data: components["schemas"]["PostSummary"][];
            pagination: components["schemas"]["Pagination"];
        };
        BlogPost: {
            id: number;
            slug: string;
            tags: string[];
        };
        BlogPostCreate: {
            slug: string;
            tags?: string[];
        };
        BlogPostList: {
            data: components["schemas"]["BlogPost"][];
            pagination: components["schemas"]["Pagination"];
        };
        Pagination: {
            limit: number;
            /** @description Rows on this page. */
            count: number;
            hasMore: boolean;
            offset?: number;
            /** @description All rows, if `total=true` asked for it. */
            total?: number;
            nextCursor?: string | null;
        };
        PublishPostInput: {
            /** Format: date-time */
            at?: string;
            notify?: boolean;
        };
        User: {
            id: string;
            /** Format: email */
            email: string;
            name: string;
            emailVerified: boolean;
            image?: string | null;
        };
        Session: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        SignedIn: {
            token: string | null;
            user: components["schemas"]["User"];
        };
        CurrentSession: {
            session: components["schemas"]["Session"];
            user: components["schemas"]["User"];
        } | null;
        AuthError: {
            code?: string;
            message?: string;
        };
        /** @description The request is not valid. */
        Problem400: {
            type: string;
            title: string;
            /** @constant */
            status: 400;
            detail?: string;
            instance?: string;
            code: string;
            layer: string;
            hint?: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /** @description There are no credentials, or none that are valid. */
        Problem401: {
            type: string;
            title: string;
            /** @constant */
            status: 401;
            detail?: string;
            instance?: string;
            code: string;
            layer: string;
            hint?: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /** @description The caller may not do this. */
        Problem403: {
            type: string;
            title: string;
            /** @constant */
            status: 403;
            detail?: string;
            instance?: string;
            code: string;
            layer: string;
            hint?: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /** @description There is no such row for this caller. */
        Problem404: {
            type: string;
            title: string;
            /** @constant */
            status: 404;
            detail?: string;
            instance?: string;
            code: string;
            layer: string;
            hint?: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /** @description The change contradicts another row. */
        Problem409: {
            type: string;
            title: string;
            /** @constant */
            status: 409;
            detail?: string;
            instance?: string;
            code: string;
            layer: string;
            hint?: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /** @description The body is too large. */
        Problem413: {
            type: string;
            title: string;
            /** @constant */
            status: 413;
            detail?: string;
            instance?: string;
            code: string;
            layer: string;
            hint?: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /** @description The body is not JSON. */
        Problem415: {
            type: string;
            title: string;
            /** @constant */
            status: 415;
            detail?: string;
            instance?: string;
            code: string;
            layer: string;
            hint?: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /** @description The server failed. */
        Problem500: {
            type: string;
            title: string;
            /** @constant */
            status: 500;
            detail?: string;
            instance?: string;
            code: string;
            layer: string;
            hint?: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
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
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page has: 1 to 100, 25 if not given.
                 * @example 20
                 */
                limit?: number;
                /** @description How many rows to leave out. */
                offset?: number;
                /** @description Columns in order, each ascending unless it starts with `-`: `createdAt`, `title`. */
                sort?: string;
                /** @description Whether to count all rows. */
                total?: boolean;
                /**
                 * @description `status` is this.
                 * @example published
                 */
                status?: components["schemas"]["PostStatus"];
                /** @description `status` is not this. */
                "status.ne"?: components["schemas"]["PostStatus"];
                /** @description `status` is one of these. */
                "status.in"?: components["schemas"]["PostStatus"][];
                /** @description `views` is at least this. */
                "views.gte"?: number;
                /** @description `views` is less than this. */
                "views.lt"?: number;
                /** @description `title` contains this, in any case. */
                "title.like"?: string;
                /** @description `rating` is null, or is not. */
                "rating.null"?: boolean;
                /** @description `createdAt` is not before this. */
                "createdAt.gte"?: string;
                /** @description `serial` is more than this. */
                "serial.gt"?: string;
            };
            header?: {
                /** @description Tags of what the client has. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "post_1",
                     *           "title": "New Post",
                     *           "content": "Hello.",
                     *           "status": "published",
                     *           "views": 3,
                     *           "rating": null,
                     *           "balance": "12.50",
                     *           "serial": "9007199254740993",
                     *           "meta": {
                     *             "a": 1
                     *           },
                     *           "email": "a***@example.com",
                     *           "publishedAt": "2026-01-02T03:04:05.000Z",
                     *           "createdAt": "2026-01-02T03:04:05.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "limit": 20,
                     *         "count": 1,
                     *         "hasMore": false,
                     *         "offset": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PostList"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "UNKNOWN_PARAMETER";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "New Post",
                 *       "content": "Hello."
                 *     }
                 */
                "application/json": components["schemas"]["PostCreate"];
            };
        };
        responses: {
            /** @description The new post. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "post_1",
                     *       "title": "New Post",
                     *       "content": "Hello.",
                     *       "status": "published",
                     *       "views": 3,
                     *       "rating": null,
                     *       "balance": "12.50",
                     *       "serial": "9007199254740993",
                     *       "meta": {
                     *         "a": 1
                     *       },
                     *       "email": "a***@example.com",
                     *       "publishedAt": "2026-01-02T03:04:05.000Z",
                     *       "createdAt": "2026-01-02T03:04:05.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "GUARD_FIELD_NOT_CREATEABLE";
                    };
                };
            };
            /** @description There are no credentials, or none that are valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED";
                    };
                };
            };
            /** @description The caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED";
                    };
                };
            };
            /** @description The change contradicts another row. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "UNIQUE_VIOLATION";
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem413"] & {
                        /** @enum {string} */
                        code?: "PAYLOAD_TOO_LARGE";
                    };
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem415"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    listPostsSummary: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page has: 1 to 100, 25 if not given.
                 * @example 20
                 */
                limit?: number;
                /** @description How many rows to leave out. */
                offset?: number;
                /** @description Columns in order, each ascending unless it starts with `-`: `createdAt`, `title`. */
                sort?: string;
                /** @description Whether to count all rows. */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostSummaryList"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "UNKNOWN_PARAMETER";
                    };
                };
            };
            /** @description There are no credentials, or none that are valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED";
                    };
                };
            };
            /** @description The caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    getPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the client has. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The row's id.
                 * @example post_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "post_1",
                     *       "title": "New Post",
                     *       "content": "Hello.",
                     *       "status": "published",
                     *       "views": 3,
                     *       "rating": null,
                     *       "balance": "12.50",
                     *       "serial": "9007199254740993",
                     *       "meta": {
                     *         "a": 1
                     *       },
                     *       "email": "a***@example.com",
                     *       "publishedAt": "2026-01-02T03:04:05.000Z",
                     *       "createdAt": "2026-01-02T03:04:05.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description There is no such row for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tag of the row that is meant. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The row's id.
                 * @example post_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There are no credentials, or none that are valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED";
                    };
                };
            };
            /** @description The caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED";
                    };
                };
            };
            /** @description There is no such row for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The change contradicts another row. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "REFERENCED";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    updatePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tag of the row that is meant. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The row's id.
                 * @example post_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Newer"
                 *     }
                 */
                "application/json": components["schemas"]["PostUpdate"];
            };
        };
        responses: {
            /** @description The post as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "post_1",
                     *       "title": "New Post",
                     *       "content": "Hello.",
                     *       "status": "published",
                     *       "views": 3,
                     *       "rating": null,
                     *       "balance": "12.50",
                     *       "serial": "9007199254740993",
                     *       "meta": {
                     *         "a": 1
                     *       },
                     *       "email": "a***@example.com",
                     *       "publishedAt": "2026-01-02T03:04:05.000Z",
                     *       "createdAt": "2026-01-02T03:04:05.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON" | "GUARD_FIELD_IMMUTABLE";
                    };
                };
            };
            /** @description There are no credentials, or none that are valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED";
                    };
                };
            };
            /** @description The caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED" | "ACCESS_CONDITION_FAILED";
                    };
                };
            };
            /** @description There is no such row for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The change contradicts another row. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "CONFLICT" | "UNIQUE_VIOLATION";
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem413"] & {
                        /** @enum {string} */
                        code?: "PAYLOAD_TOO_LARGE";
                    };
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem415"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    publishPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The row's id.
                 * @example post_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublishPostInput"];
            };
        };
        responses: {
            /** @description What happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        published: boolean;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_JSON";
                    };
                };
            };
            /** @description There are no credentials, or none that are valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED";
                    };
                };
            };
            /** @description The caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED";
                    };
                };
            };
            /** @description There is no such row for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The change contradicts another row. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem409"] & {
                        /** @enum {string} */
                        code?: "TRANSITION_LOST";
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem413"] & {
                        /** @enum {string} */
                        code?: "PAYLOAD_TOO_LARGE";
                    };
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem415"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    touchPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The row's id.
                 * @example post_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is touched. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There are no credentials, or none that are valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED";
                    };
                };
            };
            /** @description The caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED";
                    };
                };
            };
            /** @description There is no such row for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    listBlogPosts: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page has: 1 to 100, 25 if not given.
                 * @example 20
                 */
                limit?: number;
                /** @description Columns in order, each ascending unless it starts with `-`: `createdAt`, `title`. */
                sort?: string;
                /** @description Whether to count all rows. */
                total?: boolean;
                /** @description The previous page's `nextCursor`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of blog posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlogPostList"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR" | "INVALID_CURSOR";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    createBlogPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlogPostCreate"];
            };
        };
        responses: {
            /** @description The new blog post. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlogPost"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem400"] & {
                        /** @enum {string} */
                        code?: "VALIDATION_ERROR";
                    };
                };
            };
            /** @description There are no credentials, or none that are valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem401"] & {
                        /** @enum {string} */
                        code?: "AUTH_MISSING" | "AUTH_INVALID_TOKEN" | "AUTH_EXPIRED";
                    };
                };
            };
            /** @description The caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem403"] & {
                        /** @enum {string} */
                        code?: "ACCESS_ROLE_REQUIRED";
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem413"] & {
                        /** @enum {string} */
                        code?: "PAYLOAD_TOO_LARGE";
                    };
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem415"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    getBlogPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The row's id.
                 * @example 7
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blog post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlogPost"];
                };
            };
            /** @description There is no such row for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem404"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem500"] & {
                        /** @enum {string} */
                        code?: "INTERNAL";
                    };
                };
            };
        };
    };
    signUpWithEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example Ada */
                    name: string;
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                    /** @example correct horse */
                    password: string;
                };
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description The credentials were refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The credentials were refused. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
        };
    };
    signInWithEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example ada@example.com
                     */
                    email: string;
                    /** @example correct horse */
                    password: string;
                    rememberMe?: boolean;
                };
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description The credentials were refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            /** @description The credentials were refused. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description Whether it worked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: boolean;
                    };
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
            /** @description The session, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
        };
    };
}
