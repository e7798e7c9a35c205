package dev.xinglin.guard;

/** What a key allows, the least first; each role may do what those before it may. */
public enum Role {
  /** 读者: reads what everybody reads, under a name of its own. */
  READER,
  /** 编辑: sees everything and decides on facts. */
  EDITOR,
  /** 管理员: what an editor may, and whatever is kept from editors. */
  ADMIN
}
