package dev.xinglin.review;

import org.bson.Document;

/**
 * What a merge of two hospitals did.
 *
 * @param hospital the surviving hospital as stored
 * @param facts how many facts were moved to it
 * @param articles how many articles are about it now instead
 */
public record HospitalMerge(Document hospital, int facts, int articles) {}
