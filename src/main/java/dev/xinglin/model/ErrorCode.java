package dev.xinglin.model;

/** What went wrong with a request, as clients see it in {@code extensions.code}. */
public enum ErrorCode {
  /** 输入有误: the request cannot be understood or breaks a rule. */
  BAD_USER_INPUT,
  /** 游标无效: a cursor that this list, with these arguments, did not give. */
  BAD_CURSOR,
  /** 未找到: what a change names does not exist. */
  NOT_FOUND,
  /** 未认证: a key is needed. */
  UNAUTHENTICATED,
  /** 无权限: the key's role does not allow it. */
  FORBIDDEN,
  /** 查询过大: deeper or dearer than the limits allow. */
  COST_EXCEEDED,
  /** 超时: the deadline passed before the answer was there. */
  TIMEOUT,
  /** 内部错误: a fault of the server. */
  INTERNAL
}
