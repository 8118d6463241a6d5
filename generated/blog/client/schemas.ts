// Generated from the OpenAPI document of The Almanac. Generate it again instead of editing it.

export interface Author {
  userId: string;
  name: string;
  bio: string | null;
  /** Masked except for callers with the role admin; or records whose userId is the caller's userId. */
  email: string | null;
  website: string | null;
  createdAt: string;
  updatedAt: string | null;
}

export interface Comment {
  id: string;
  postId: string;
  userId: string;
  name: string;
  /**
   * Masked except for callers with the role moderator or editor or admin; or records whose userId is the caller's
   * userId.
   */
  email: string | null;
  content: string;
  status: CommentStatus;
  createdAt: string;
  updatedAt: string | null;
  /** There with `include`; null where there is no such record, or none that the caller may read. */
  post?: Post | null;
}

export type CommentStatus = "pending" | "approved" | "rejected";

/** Where this page stands in the list. */
export interface Pagination {
  /** How many rows the page may hold. */
  limit: number;
  /** How many rows come before the page. Absent where a cursor led to it, unless the next page has none. */
  offset?: number;
  /** How many rows the page holds. */
  count: number;
  /** Whether rows follow. */
  hasMore: boolean;
  /**
   * The `cursor` of the next page; null on the last one, and where rows are sorted by texts too long for a cursor:
   * then go on with `offset`.
   */
  nextCursor: string | null;
  /** How many rows there are in all, with `total=true`. */
  total?: number;
}

export interface Post {
  id: string;
  slug: string;
  title: string;
  summary: string;
  content: string;
  coverUrl: string | null;
  status: PostStatus;
  publishedAt: string | null;
  authorId: string;
  createdAt: string;
  updatedAt: string | null;
  /** There with `include`; null where there is no such record, or none that the caller may read. */
  author?: Author | null;
  /**
   * There with `include`: the records that the caller may read, in the order of their keys, 100 at most, and about
   * 10,000 in a whole answer.
   */
  tags?: {
    data: PostTag[];
    /** Whether there are more than these. */
    hasMore: boolean;
  };
  /**
   * There with `include`: the records that the caller may read, in the order of their keys, 100 at most, and about
   * 10,000 in a whole answer.
   */
  comments?: {
    data: Comment[];
    /** Whether there are more than these. */
    hasMore: boolean;
  };
}

export type PostStatus = "draft" | "published";

export interface PostTag {
  postId: string;
  tagId: string;
  /** There with `include`; null where there is no such record, or none that the caller may read. */
  post?: Post | null;
  /** There with `include`; null where there is no such record, or none that the caller may read. */
  tag?: Tag | null;
}

export interface Tag {
  id: string;
  slug: string;
  name: string;
  description: string | null;
}
